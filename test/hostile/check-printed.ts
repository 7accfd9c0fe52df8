import type { Breach } from './check-feeds.js';

/** Controls, marks that turn the direction of text, and line ends that are none of a terminal's. */
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** What the runners of GitHub, Azure, TeamCity and Buildkite take for a command, at the start of a line or in it. */
const commands = /^\s*::\S+.*::|##\w*\[|^(?:---|\+\+\+|~~~|\^\^\^) /;

const stack = /^\s+at .*[:(]\d+:\d+\)?$|node:internal|\/lib\/(?:cli|chunks|library)/;

/**
 * Looks for what no message may hold.
 *
 * @param printed what went to the terminal.
 * @param own lines that Tidings itself means as commands.
 */
export function checkPrinted(printed: string, own: RegExp = /(?!)/): readonly Breach[] {
  return printed.split('\n').flatMap((line) => {
    const shown = JSON.stringify(line.slice(0, 200));
    if (raw.test(line)) return [{ invariant: 9, what: `a raw control character: ${shown}` }];
    if (stack.test(line)) return [{ invariant: 9, what: `a stack: ${shown}` }];
    return !own.test(line) && commands.test(line) ? [{ invariant: 9, what: `a command: ${shown}` }] : [];
  });
}
