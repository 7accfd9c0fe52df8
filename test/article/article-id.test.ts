import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

function idOf(frontMatter: string) {
  const { article, problems } = parseOne(frontMatter);
  return { id: article?.id, problems };
}

const place = 'https://news.example/hello';

describe('the id of front matter', () => {
  it.each([
    ['guid: 12345', '12345'],
    ['GUID: 7F1E2D3C-1111-4222-8333-444455556666', '7F1E2D3C-1111-4222-8333-444455556666'],
    ['guid: " a  b "', ' a  b '],
    ['guid: Hello\nid: tag:a.example,2024:1', 'Hello'],
    ['id: 7F1E2D3C-1111-4222-8333-444455556666', 'urn:uuid:7f1e2d3c-1111-4222-8333-444455556666'],
    ['id: 12345\nguid: x', 'x'],
    ['uuid: tag:a.example,2024:1', 'tag:a.example,2024:1'],
    [`guid: ${'x'.repeat(2_048)}`, 'x'.repeat(2_048)],
  ])('is taken from %s', (frontMatter, id) => {
    expect(idOf(frontMatter)).toEqual({ id, problems: [] });
  });

  it.each([
    ['id: 12345', 'unusable-id'],
    [`guid: ${'x'.repeat(2_049)}`, 'unusable-guid'],
    ['guid: "\\uDEAD"', 'unusable-guid'],
    ['guid: [a]', 'unusable-guid'],
  ])('is none in %s', (frontMatter, code) => {
    const { id, problems } = idOf(frontMatter);
    expect(id).toBe(place);
    expect(problems).toEqual([expect.stringContaining(code)]);
  });
});
