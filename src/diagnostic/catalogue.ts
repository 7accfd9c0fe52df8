import { article } from './catalogue/article.js';
import { check } from './catalogue/check.js';
import { config } from './catalogue/config.js';
import { content } from './catalogue/content.js';
import { edits } from './catalogue/edits.js';
import { files } from './catalogue/files.js';
import { ledger } from './catalogue/ledger.js';
import { life } from './catalogue/life.js';
import { limits } from './catalogue/limits.js';
import { media } from './catalogue/media.js';
import { podcast } from './catalogue/podcast.js';
import { rights } from './catalogue/rights.js';
import { size } from './catalogue/size.js';

/** Every code that Tidings can report. docs/diagnostics.md has a heading for each. */
export const catalogue = {
  ...config,
  ...files,
  ...article,
  ...content,
  ...check,
  ...edits,
  ...limits,
  ...media,
  ...podcast,
  ...rights,
  ...size,
  ...ledger,
  ...life,
};
