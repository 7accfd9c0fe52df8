import { type Dirent, readdirSync } from 'node:fs';

/** What is in a folder; nothing where it cannot be read. */
export function listFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
