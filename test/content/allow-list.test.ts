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
    const never = ['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'svg', 'base', 'meta', 'link'];
    expect(elements.filter((name) => never.includes(name) || droppedElements.has(name))).toEqual([]);
  });
});
