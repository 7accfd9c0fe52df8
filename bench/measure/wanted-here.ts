import { type ModeName, modes } from './modes.js';

/** The most articles that slow programs, and feeds of all articles, are run with unless that is asked for. */
const mostForSlow = 10_000;

/** Whether a mode is measured at a size. */
export function isModeWanted(mode: ModeName, articles: number, isSlowWanted: boolean): boolean {
  return isSlowWanted || modes[mode].items === 'newest' || articles <= mostForSlow;
}

/**
 * Whether a peer is run in a mode at a size. Hugo always is. The others take their time, and as they keep nothing from
 * one run to the next, a mode with a build before would only show their cold times again.
 */
export function isPeerWanted(peer: string, mode: ModeName, articles: number, isSlowWanted: boolean): boolean {
  return peer === 'hugo' || isSlowWanted || (modes[mode].isCold && articles <= mostForSlow);
}
