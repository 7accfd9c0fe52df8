import type { RenderInput } from '../../content/rendering.js';

const texts = new WeakMap<RenderInput, string>();

/** All data of the input of a body, as JSON. It is made once: the cache names the body by it, and a worker is sent it. */
export function inputText(input: RenderInput): string {
  const text = texts.get(input) ?? JSON.stringify(input);
  texts.set(input, text);
  return text;
}

/** The same input, with somebody else to ask for addresses. */
export function askingBy(input: RenderInput, resolve: RenderInput['resolve']): RenderInput {
  const next = { ...input, resolve };
  texts.set(next, inputText(input));
  return next;
}
