import type { Answer, Task, ToWorker } from './messages.js';
import type { LineReader } from './sync-lines.js';

/** The tasks that a worker is sent, and the answers between them. */
export interface TaskQueue {
  /** All tasks that are there; waits for one if there is none. None are left when the build is gone. */
  readonly take: () => readonly Task[];
  /** The answer to a question; `undefined` when the build is gone. */
  readonly answer: () => Answer | undefined;
}

/** Parts tasks from answers: a task may come while the one before it still waits for an answer. */
export function taskQueue(lines: LineReader): TaskQueue {
  let tasks: Task[] = [];
  const read = (): ToWorker | undefined => {
    const line = lines.next();
    return line === undefined ? undefined : (JSON.parse(line) as ToWorker);
  };
  return {
    take() {
      while (tasks.length === 0 || lines.hasNext()) {
        const message = read();
        if (message === undefined) break;
        if ('markdown' in message) tasks.push(message);
      }
      const taken = tasks;
      tasks = [];
      return taken;
    },
    answer() {
      for (let message = read(); message !== undefined; message = read()) {
        if (!('markdown' in message)) return message;
        tasks.push(message);
      }
      return undefined;
    },
  };
}
