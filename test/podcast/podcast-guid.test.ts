import { describe, expect, it } from 'vitest';
import { podcastGuid } from '../../src/podcast/podcast-guid.js';

describe('the id of a podcast', () => {
  // The two examples of the specification.
  it.each([
    ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ])('of %s is that of Podcasting 2.0', (url, guid) => {
    expect(podcastGuid(url)).toBe(guid);
  });

  it('is the same for http and https, and with a slash at the end', () => {
    const guid = podcastGuid('https://podnews.net/rss');
    expect(podcastGuid('http://podnews.net/rss')).toBe(guid);
    expect(podcastGuid('https://podnews.net/rss//')).toBe(guid);
    expect(podcastGuid('https://podnews.net/rss2')).not.toBe(guid);
  });
});
