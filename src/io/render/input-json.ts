import type { RenderInput } from '../../content/rendering.js';

const known = new WeakMap<RenderInput, Buffer>();

/**
 * All data of the input of a body, as JSON in UTF-8. It is made once: the cache names the body by it, and a worker is sent
 * it.
 */
export function inputJson(input: RenderInput): Buffer {
  const json = known.get(input) ?? Buffer.from(JSON.stringify(input));
  known.set(input, json);
  return json;
}

/** The same input, with somebody else to ask for addresses. */
export function askingBy(input: RenderInput, resolve: RenderInput['resolve']): RenderInput {
  const next = { ...input, resolve };
  known.set(next, inputJson(input));
  return next;
}
