import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadPicture } from '../../src/content/lead-picture.js';
import { elementsOf, parseHtml, printHtml } from './parse-html.js';

const url = 'https://site.example/img/harbour.jpg';
const body = '<p>Words.</p>';

describe('leadPicture', () => {
  it('opens a body that does not show it, with its size and words', () => {
    expect(leadPicture(body, { url, width: 800, height: 600, description: 'A "harbour" & <boats>' })).toBe(
      `<p><img src="${url}" alt="A &#x22;harbour&#x22; &#x26; &#x3C;boats&#x3E;" width="800" height="600"></p>\n${body}`,
    );
    expect(leadPicture('', { url })).toBe(`<p><img src="${url}" alt=""></p>`);
  });

  it('names who made it', () => {
    expect(leadPicture(body, { url, credit: 'Photo: Newsroom' })).toBe(
      `<figure><img src="${url}" alt=""><figcaption>Photo: Newsroom</figcaption></figure>\n${body}`,
    );
  });

  it('says the direction of its caption where that is from right to left', () => {
    const image = { url, title: 'صورة من A: B!', credit: 'وكالة' };
    expect(leadPicture('', image, 'ar')).toContain(
      '<figcaption dir="rtl" lang="ar">صورة من A: B!<br>وكالة</figcaption></figure>',
    );
    expect(leadPicture('', image, 'en')).toContain('<figcaption>');
    expect(leadPicture('', { url }, 'ar')).toBe(`<p><img src="${url}" alt=""></p>`);
  });

  it('shows its caption, and then who made it', () => {
    expect(leadPicture('', { url, title: 'Fog & boats', credit: 'Newsroom' })).toBe(
      `<figure><img src="${url}" alt=""><figcaption>Fog &#x26; boats<br>Newsroom</figcaption></figure>`,
    );
    expect(leadPicture('', { url, title: 'Fog' })).toContain('<figcaption>Fog</figcaption>');
  });

  it.each([
    ['at the same address', `<p><img src="${url}" alt="a > b"></p>`],
    ['behind other attributes', `<p><img alt="a > b" width="1" src="${url}"></p>`],
    ['with a query', '<img src="http://site.example/img/Harbour.jpg?w=300">'],
    ['in another size', '<img src="https://site.example/img/harbour-1024x768.jpg">'],
    ['in another format', '<img src="https://site.example/img/harbour.webp">'],
    [
      'as one of several sizes',
      '<img src="https://site.example/a.jpg" srcset="https://site.example/img/harbour@2x.jpg 2x">',
    ],
    ['as the poster of a film', `<video src="https://site.example/a.mp4" poster="${url}" controls></video>`],
  ])('is not shown twice where the body has it %s', (_name, html) => {
    expect(leadPicture(html, { url })).toBe(html);
  });

  it.each([
    ['on another host', 'https://shop.example/img/harbour.jpg'],
    ['in another folder', 'https://site.example/covers/harbour.jpg'],
  ])('is shown where the body has a picture of the same name %s', (_name, other) => {
    expect(leadPicture(`<img src="${other}">`, { url })).toContain(`<img src="${url}"`);
  });

  it('is shown where the body only writes about it', () => {
    expect(leadPicture(`<p>src="${url}" <a href="${url}">harbour.jpg</a></p>`, { url })).toMatch(/^<p><img /);
    expect(leadPicture('<img src="https://site.example/img/harbour-bridge.jpg">', { url })).toMatch(/^<p><img /);
  });

  it('has an address that readers can ask for, or is not shown', () => {
    expect(leadPicture(body, { url: 'data:image/png;base64,AA==' })).toBe(body);
    expect(leadPicture(body, { url: 'javascript:alert(1)' })).toBe(body);
  });

  it('is one picture and nothing else, whatever its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (description, credit) => {
        const html = leadPicture('', { url, description, credit });
        expect(elementsOf(parseHtml(html)).map(({ tagName }) => tagName)).toEqual(['figure', 'img', 'figcaption']);
        expect(printHtml(parseHtml(html)).length).toBeGreaterThan(0);
      }),
    );
  });
});
