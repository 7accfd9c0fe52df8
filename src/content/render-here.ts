import { loadExtras } from './extras.js';
import { loadRender } from './render.js';
import type { Renderer } from './renderer.js';

/** Renders in this thread, and loads the Markdown side into it: whoever waits for nothing else needs no worker. */
export const renderHere: Renderer = async (input) => (await loadRender())(input, await loadExtras(input));
