import type { Diagnostic, Fix } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Held } from './compare.js';
import { idLine } from './id-line.js';
import type { MatchedBy } from './match-entries.js';

const words: Readonly<Record<MatchedBy, string>> = {
  id: 'the same id',
  address: 'the same address',
  'title and date': 'the same title and date',
  title: 'the same title',
  body: 'nearly the same body',
};

/** The entries that readers would get again: one diagnostic for each, or one for all whose site moved. */
export function resent(again: readonly Held[], idBase: string): readonly Diagnostic[] {
  const byBase = new Map<string | undefined, Held[]>();
  for (const match of again) {
    const base = formerBase(match, idBase);
    byBase.set(base, [...(byBase.get(base) ?? []), match]);
  }
  return [...byBase].flatMap(([from, moved]) =>
    from === undefined ? moved.map(changed) : [siteMoved(moved, from, idBase)],
  );
}

/** What the former id of an entry had where the one of now has the address of the site. */
function formerBase({ published, entry }: Held, idBase: string): string | undefined {
  if (!entry.id.startsWith(idBase)) return undefined;
  const rest = entry.id.slice(idBase.length);
  if (!/^[/?]/.test(rest) || !published.id.endsWith(rest)) return undefined;
  const base = published.id.slice(0, published.id.length - rest.length);
  return /^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/i.test(base) && URL.canParse(base) ? base : undefined;
}

function siteMoved(moved: readonly Held[], from: string, to: string): Diagnostic {
  return report('site-moved', { count: moved.length, from, to }, { fixes: moved.map(fixOf) });
}

function changed(match: Held): Diagnostic {
  const { published, entry, by } = match;
  const values = { id: entry.id, former: published.id, by: words[by], line: idLine(published.id) };
  return report('id-changed', values, { path: entry.path, fixes: [fixOf(match)] });
}

function fixOf({ published, entry }: Held): Fix {
  return { path: entry.path, field: 'id', value: published.id };
}
