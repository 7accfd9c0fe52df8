import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostic/catalogue.js';
import { documents } from './documents.js';

const page = documents.find(({ path }) => path === 'docs/diagnostics.md')?.text ?? '';
const headings = [...page.matchAll(/^#{2,3} `([a-z0-9-]+)`$/gm)].map(([, code]) => code);

describe('docs/diagnostics.md', () => {
  it.each(Object.keys(catalogue))('has a heading for %s', (code) => {
    expect(headings).toContain(code);
  });

  it('has each of them in the lists at its top', () => {
    const top = page.slice(0, page.search(/^## /m));
    expect(headings.filter((code) => !top.includes(`[\`${code}\`](#${code})`))).toEqual([]);
  });

  it.each(Object.entries(catalogue))('says first how much %s weighs', (code, { severity }) => {
    const [, first = ''] = new RegExp(`^#{2,3} \`${code}\`\\n\\n(\\w+)`, 'm').exec(page) ?? [];
    expect(first.toLowerCase()).toBe(severity);
  });

  it('has none for a code that is gone, and none twice', () => {
    expect(headings.filter((code) => code !== undefined && !(code in catalogue))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
