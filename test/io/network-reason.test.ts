import { describe, expect, it } from 'vitest';
import { networkReason } from '../../src/io/network-reason.js';

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('why a server gave no answer', () => {
  it.each([
    ['ENOTFOUND', 'its host does not exist'],
    ['EAI_AGAIN', 'its host could not be looked up'],
    ['ECONNREFUSED', 'its server takes no connections'],
    ['ECONNRESET', 'its server broke off'],
    ['UND_ERR_SOCKET', 'its server broke off'],
    ['EPROTO', 'its server could not be asked (EPROTO)'],
  ])('is the same of a request and of `fetch`, which hides it: %s', (code, reason) => {
    expect(networkReason(withCode(code))).toBe(reason);
    expect(networkReason(new TypeError('fetch failed', { cause: withCode(code) }))).toBe(reason);
  });

  it('is that it leads in a circle', () => {
    expect(networkReason(new TypeError('fetch failed', { cause: new Error('redirect count exceeded') }))).toBe(
      'its server sends whoever asks from address to address',
    );
  });

  it.each([[new Error('x')], [new TypeError('x', { cause: new Error('y') })], ['x'], [undefined]])(
    'is not made up where nobody tells it: %s',
    (thrown) => {
      expect(networkReason(thrown)).toBe('its server could not be asked (no reason given)');
    },
  );
});
