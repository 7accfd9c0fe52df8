import type { Renderer } from '../../content/renderer.js';
import { openRenderPool, type RenderPool, type RenderPoolOptions } from './render-pool.js';

/** A pool that is opened when it is needed: a build that finds all as it was renders nothing. */
export interface LazyRenderPool extends RenderPool {
  /** Opens it now, so that its first worker gets ready while something else is done. */
  readonly warmUp: () => void;
}

/** A pool that the first body opens, if nobody has done so before. */
export function lazyRenderPool(options: RenderPoolOptions): LazyRenderPool {
  let pool: RenderPool | undefined;
  const opened = (): RenderPool => {
    pool ??= openRenderPool(options);
    return pool;
  };
  const render: Renderer = (input) => opened().render(input);
  return {
    render,
    warmUp: () => {
      opened();
    },
    close: async () => pool?.close(),
  };
}
