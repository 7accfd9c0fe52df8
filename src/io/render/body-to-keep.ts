import type { RenderedBody, RenderInput } from '../../content/rendering.js';

/** A rendered body, for whoever keeps it. */
export interface BodyToKeep {
  readonly body: RenderedBody;
  /** The body as JSON in UTF-8. */
  readonly json: () => Buffer;
}

/** As a `Renderer`, for whoever keeps what was rendered. */
export type KeepingRenderer = (input: RenderInput) => Promise<BodyToKeep>;

/** A body that nobody has the JSON of. */
export function toKeep(body: RenderedBody): BodyToKeep {
  return { body, json: () => Buffer.from(JSON.stringify(body)) };
}
