import type { BuildMemory } from './build-memory.js';
import type { ArticleMemory } from './io/cache/article-memory.js';

/** What a process that builds a folder again and again knows of the files of articles, and of what it made of them. */
export interface ProcessMemory {
  readonly files: ArticleMemory;
  readonly builds: BuildMemory;
}
