import type { RenderedBody, RenderInput } from '../../content/rendering.js';

/**
 * What the build and a worker say to each other, each message a line of JSON. The build sends a few tasks, and gets
 * their bodies in the same order; in between, the worker may ask for addresses, and waits for each answer.
 */
export type ToWorker = Task | Answer;

/** A body to render: all of its input that is data. */
export interface Task extends Omit<RenderInput, 'resolve'> {
  /** The addresses that the body is expected to ask for, `null` for what is none: each question stops both sides. */
  readonly addresses?: readonly (readonly [reference: string, url: string | null])[];
}

/** The address of an article that the worker asked for; absent if there is none. */
export interface Answer {
  readonly url?: string;
}

/** What a worker says: that it is there, which article's address it wants, or what became of its task. */
export type FromWorker = { readonly ready: true } | { readonly resolve: string } | { readonly body: RenderedBody };

/** A message as it goes through the pipe. */
export function toLine(message: ToWorker | FromWorker): string {
  return `${JSON.stringify(message)}\n`;
}

const beforeBody = '{"body":'.length;

/** The JSON of the body in the line of such a message. */
export function bodyIn(line: Buffer): Buffer {
  return line.subarray(beforeBody, -1);
}

/**
 * The file descriptor that both speak through. It is none of the standard streams: anybody may print to these, and what
 * is only looked at in Node (`process.stdin`) waits for nobody any more.
 */
export const pipe = 3;
