/** A server that is not asked, or an answer that is not taken; the message says why, in words. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
