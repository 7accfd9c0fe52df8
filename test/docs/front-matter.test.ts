import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/article/fields.js';
import { leftOutSigns } from '../../src/article/left-out-signs.js';
import { root } from './documents.js';

const page = join(root, 'docs/front-matter.md');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const tables = {
  fields: table(
    ['field', 'meaning', 'names'],
    Object.entries(fields).map(([field, { meaning, names }]) => {
      const notes = names.flatMap(({ name, note }) => (note ? `\`${name}\`: ${note}` : [])).join('; ');
      const known = names.map(({ name, tools }) => `\`${name}\` (${tools.join(', ')})`).join(', ');
      return [`\`${field}\``, notes ? `${meaning}. ${notes}` : meaning, known];
    }),
  ),
  signs: table(
    ['field', 'says', 'known from'],
    leftOutSigns.map(({ name, tools, means }) => {
      const reasons = [...new Set(Object.values(means))];
      const values = (reason: string) =>
        Object.entries(means).flatMap(([value, meant]) => (meant === reason ? `\`${value}\`` : []));
      const says = reasons.map((reason) => `${values(reason).join(', ')}: ${reason}`).join('; ');
      return [`\`${name}\``, says, tools.join(', ')];
    }),
  ),
};

// The tables of the page are those of the program. UPDATE_GOLDEN=1 writes them anew.
describe.each(Object.entries(tables))('docs/front-matter.md', (name, expected) => {
  it(`has the ${name} as the program reads them`, () => {
    const between = new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
    const text = readFileSync(page, 'utf8');
    const renewed = text.replace(between, (_, start, end) => `${start}\n${expected}\n${end}`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, renewed);
    expect(between.test(text)).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe(renewed);
  });
});
