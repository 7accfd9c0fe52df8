import { describe, expect, it } from 'vitest';
import type { ToWorker } from '../../../src/io/render/messages.js';
import { taskQueue } from '../../../src/io/render/task-queue.js';
import { bodyInput } from '../../content/body-input.js';

const task = (markdown: string): ToWorker => {
  const { resolve: _, ...data } = bodyInput(markdown);
  return data;
};

/** Messages that come in groups: what stands in one has come at once. */
function queueOf(...groups: ToWorker[][]) {
  let here: ToWorker[] = [];
  return taskQueue({
    next: () => {
      if (here.length === 0) here = groups.shift() ?? [];
      const message = here.shift();
      return message && JSON.stringify(message);
    },
    hasNext: () => here.length > 0,
  });
}

const taken = ({ take }: ReturnType<typeof taskQueue>) => take().map(({ markdown }) => markdown);

describe('taskQueue', () => {
  it('takes what is there, and waits only for the first', () => {
    const queue = queueOf([task('one'), task('two')], [task('three')]);
    expect([taken(queue), taken(queue), taken(queue)]).toEqual([['one', 'two'], ['three'], []]);
  });

  it('keeps the tasks that come before an answer', () => {
    const queue = queueOf([task('one')], [task('two'), { url: 'https://a.example/' }, task('three')], [{}]);
    expect(taken(queue)).toEqual(['one']);
    expect(queue.answer()).toEqual({ url: 'https://a.example/' });
    expect(queue.answer()).toEqual({});
    expect(taken(queue)).toEqual(['two', 'three']);
  });

  it('ends with the build', () => {
    expect(queueOf([task('one')]).answer()).toBeUndefined();
  });
});
