import { describe, expect, it } from 'vitest';
import { allowedAttributes, allowedElements } from '../../src/content/allow-list.js';
import { droppedElements } from '../../src/content/elements/dropped.js';

const elements = allowedElements.flatMap(({ names }) => names);

describe('the allow-list', () => {
  it('names each element once, with a reason', () => {
    expect(new Set(elements).size).toBe(elements.length);
    expect(allowedElements.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it('gives attributes to elements that it has, each once', () => {
    const pairs = allowedAttributes.flatMap(({ names, on }) =>
      on.flatMap((element) => names.map((name) => `${element} ${name}`)),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    const unknown = allowedAttributes
      .flatMap(({ on }) => on)
      .filter((element) => element !== '*' && !elements.includes(element));
    expect(unknown).toEqual([]);
  });

  it('allows nothing that runs code, loads another page or is dropped with all it holds', () => {
    const names = allowedAttributes.flatMap((attributes) => attributes.names);
    expect(names.filter((name) => /^on|style|class$|srcDoc|action|target|ping|background/i.test(name))).toEqual([]);
    const never = ['script', 'style', 'object', 'embed', 'form', 'input', 'svg', 'base', 'meta', 'link'];
    expect(elements.filter((name) => never.includes(name) || droppedElements.has(name))).toEqual([]);
  });

  it('allows frames of the sites that readers let play, and of no other', () => {
    const source = allowedAttributes.find(({ on, names }) => on.includes('iframe') && names.includes('src'));
    const allowed = (address: string) => source?.value?.test(address);
    expect(allowed('https://www.youtube-nocookie.com/embed/a')).toBe(true);
    expect(allowed('https://player.vimeo.com/video/1')).toBe(true);
    expect(allowed('http://www.youtube.com/embed/a')).toBe(false);
    expect(allowed('https://youtube.com.evil.example/embed/a')).toBe(false);
    expect(allowed('https://evil.example/https://youtube.com/')).toBe(false);
    expect(allowed('https://evil.example@youtube.com/')).toBe(false);
  });
});
