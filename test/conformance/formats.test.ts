import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import type { FormatName } from '../../src/model/feed-document.js';
import { expectConformance } from './conformance.js';
import { expectReadersAgree } from './readers.js';
import { richDocument, sampleDocument } from './sample-document.js';

const names = Object.keys(formats) as FormatName[];
const documents = {
  'with everything': richDocument,
  'with nothing that is not required': sampleDocument,
  'without entries': () => sampleDocument({ entries: [], authors: [{ name: 'Newsroom' }] }),
};

describe.each(names)('a feed in %s', (name) => {
  describe.each(Object.entries(documents))('%s', (_, document) => {
    it('is what its specification wants', () => {
      expectConformance[name](formats[name].write(document()));
    });

    it('reads the same with parsers that others wrote', async () => {
      await expectReadersAgree(name, formats[name].write(document()), document());
    });

    it('is the same text for the same document', () => {
      expect(formats[name].write(document())).toBe(formats[name].write(document()));
    });
  });
});
