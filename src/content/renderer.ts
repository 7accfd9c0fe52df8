import type { RenderedBody, RenderInput } from './rendering.js';

/**
 * Renders one body, somewhere: in this thread, or in a worker that costs nobody else anything when it hangs.
 *
 * Never rejects: a body that cannot be rendered is empty, with an error that names its file. Several may be under way
 * at once, and they may end in any order.
 */
export type Renderer = (input: RenderInput) => Promise<RenderedBody>;
