import type { Renderer } from '../../content/renderer.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { hasErrors } from '../../diagnostic/diagnostic.js';
import { type Answers, areStillGiven, noteAnswers } from '../../model/answers.js';
import type { KeepingRenderer } from '../render/body-to-keep.js';
import { askingBy, inputJson } from '../render/input-json.js';
import type { ByteStore } from './byte-store.js';
import { keyOfBytes } from './key-of.js';

/** What a build keeps of rendered bodies for the next one. */
export interface BodyStore {
  /** Renders what is not kept, and keeps it. */
  readonly over: (renderer: KeepingRenderer) => Renderer;
  /** How many bodies were not rendered, since they are as they were. */
  readonly hits: () => number;
}

/** A body, and the addresses of other articles that it asked for: it is the same as long as they are. */
interface KeptBody {
  readonly body: RenderedBody;
  readonly asked: Answers;
}

/** @param maker what tells the program and its limits from those by which a body may come out otherwise. */
export function openBodyStore(bytes: ByteStore, maker: string): BodyStore {
  const ofMaker = Buffer.from(maker);
  let hits = 0;

  const recall = (key: string, { resolve }: RenderInput): RenderedBody | undefined => {
    const found = bytes.find(key);
    const kept = found && (JSON.parse(found.toString('utf8')) as KeptBody);
    if (!kept || !areStillGiven(kept.asked, resolve)) return undefined;
    bytes.keep(key);
    hits += 1;
    return kept.body;
  };
  return {
    over: (renderer) => async (input) => {
      const key = keyOfBytes(Buffer.concat([ofMaker, inputJson(input)]));
      const known = recall(key, input);
      if (known) return known;
      const { ask, answers } = noteAnswers(input.resolve);
      const { body, json } = await renderer(askingBy(input, ask));
      // What went wrong may go right on another day: there was too little time, or memory.
      if (!hasErrors(body.diagnostics)) bytes.add(key, toKept(json(), answers()));
      return body;
    },
    hits: () => hits,
  };
}

const beforeBody = Buffer.from('{"body":');

/** A {@link KeptBody} as JSON, of which the body is JSON already. */
function toKept(body: Buffer, asked: Answers): Buffer {
  return Buffer.concat([beforeBody, body, Buffer.from(`,"asked":${JSON.stringify(asked)}}`)]);
}
