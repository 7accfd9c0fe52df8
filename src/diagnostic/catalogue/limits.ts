import { error } from '../template.js';

/** What can be wrong with what an article costs, and with one that does not hold still. */
export const limits = {
  'slow-body': error<{ seconds: number }>(
    ({ seconds }) => `the body takes more than ${seconds === 1 ? '1 second' : `${seconds} seconds`} to render`,
    () =>
      'take out half of the body to find the part that does it, and write that part in another way; or raise `limits.seconds`',
  ),
  'heavy-body': error<{ memory: number }>(
    ({ memory }) => `the body takes more than ${memory} MiB of memory to render`,
    () => 'make several articles of it, or raise `limits.memory`',
  ),
  'changed-file': error(
    () => 'the front matter changed while the feeds were made',
    () => 'build again when nothing writes to the file any more',
  ),
};
