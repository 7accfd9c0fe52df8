import { type Instant, toDate } from '../model/instant.js';

/**
 * RFC 822, 5, with a year of four digits, as RSS 2.0 wants dates: `Mon, 23 Jul 2018 09:00:00 GMT`. English and GMT on
 * any machine (ECMA-262, Date.prototype.toUTCString).
 */
export function rssDate(time: Instant): string {
  return toDate(time).toUTCString();
}
