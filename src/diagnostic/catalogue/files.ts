import { error, warning } from '../template.js';
import { quoted } from './quoted.js';

/** What can be wrong with files and folders. */
export const files = {
  'no-articles': error<{ folders: readonly string[] }>(
    ({ folders }) => `no articles found in ${quoted(folders)}`,
    () =>
      'name the folder with `--articles DIR`, or `articles` in tidings.config; articles end in .md, .markdown or .mdx',
  ),
  'missing-folder': error<{ folder: string }>(
    ({ folder }) => `the folder \`${folder}\` does not exist`,
    () => 'paths are relative to the root folder, which `--root DIR` sets',
  ),
  'out-among-articles': error<{ folder: string }>(
    ({ folder }) => `the feeds would be written into \`${folder}\`, the folder of the articles`,
    () => 'name another folder with `--out DIR`, or `out` in tidings.config',
  ),
  'skipped-link': warning<{ target: string }>(
    ({ target }) => `the symbolic link to \`${target}\` leads to nothing in the articles folder and is not read`,
    () => 'put the articles themselves there, or name their folder with `--articles` too',
  ),
  'skipped-file': warning(
    () => 'what is there is a pipe, a device or something else that is no file, and is not read',
    () => 'put a regular file there, or remove it',
  ),
  'unreadable-file': error<{ reason: string }>(({ reason }) => `the file cannot be read: ${reason}`),
  'unreadable-folder': error<{ reason: string }>(({ reason }) => `the folder cannot be read: ${reason}`),
  'unremovable-folder': error<{ reason: string }>(({ reason }) => `the folder cannot be removed: ${reason}`),
  'large-file': error<{ megabytes: number; most: number }>(
    ({ megabytes }) => `the file is too large: ${megabytes} MiB`,
    ({ most }) => `an article can have ${most} MiB; put data and media into files of their own`,
  ),
  'invalid-utf8': error(
    () => 'the file is not UTF-8 text',
    () => 'save it with the encoding UTF-8',
  ),
  'unwritable-file': error<{ reason: string }>(
    ({ reason }) => `the file cannot be written: ${reason}`,
    () => 'nothing was published; `--out DIR` names another folder',
  ),
  'locked-output': error<{ folder: string; lock: string; pid?: number; host?: string }>(
    ({ folder, pid, host }) =>
      `another build is publishing to \`${folder}\`${pid === undefined ? '' : `: process ${pid} on \`${host}\``}`,
    ({ lock }) => `nothing was published; build again when it is done, or delete \`${lock}\` if there is none`,
  ),
};
