import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type Code, report } from '../diagnostic/report.js';
import type { Dialect } from '../model/dialect.js';
import type { Instant } from '../model/instant.js';
import type { FindFields } from './find-fields.js';
import type { FrontMatter } from './front-matter.js';
import { locate } from './locate.js';
import type { SourceFile } from './source-file.js';

/** Notes a problem of an article, at the value of a field if it is about one, or at its key, and perhaps what heals it. */
export type Complain = <C extends Code>(
  code: C,
  values: Parameters<typeof report<C>>[1],
  field?: { readonly path: readonly (string | number)[]; readonly part?: 'key' | 'value' },
  fixes?: Diagnostic['fixes'],
) => void;

/** An article while its front matter is worked out: what every part of that needs. */
export interface Reading {
  readonly file: SourceFile;
  readonly frontMatter: FrontMatter;
  readonly find: FindFields;
  readonly dialect: Dialect;
  readonly config: Config;
  readonly complain: Complain;
  /** Told of each date that is held against the time of the build: one that is to come will be past some day. */
  readonly compareWithNow: (date: Instant) => void;
  /** Told that something which is said names the time of the build, so that no other build can say the same. */
  readonly nameNow: () => void;
}

/** The {@link Complain} of one article, which adds what it is told to a list. */
export function complainInto(diagnostics: Diagnostic[], path: string, frontMatter: FrontMatter): Complain {
  return (code, values, field, fixes) => {
    const range = field && locate(frontMatter, field.path, field.part);
    diagnostics.push(report(code, values, { path, ...(range && { range }), ...(fixes && { fixes }) }));
  };
}
