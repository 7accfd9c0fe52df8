import type { Properties } from 'hast';

/** Hosts that only count: no article's own picture comes from there. */
const hosts =
  /(?:^|\.)(?:google-analytics\.com|googletagmanager\.com|doubleclick\.net|scorecardresearch\.com|quantserve\.com|statcounter\.com|chartbeat\.(?:com|net)|hotjar\.com|matomo\.cloud|pixel\.(?:wp|propublica|facebook)\.(?:com|org)|stats\.wp\.com|counter\.theconversation\.com|counter\.theconversation\.edu\.au|bat\.bing\.com|ads\.linkedin\.com|analytics\.twitter\.com|feedburner\.com|feedsportal\.com|imrworldwide\.com)$/;

/** What counters are called on hosts that also have something to show. */
const paths =
  /^\/(?:tr|matomo\.php|piwik\.php|__utm\.gif|wf\/open|track\/open(?:\.php)?|i\/adsct|collect|b\/ss|republication-tracker-tool|wp-content\/plugins\/republication-tracker-tool\/.*|_\/stat)\/?$/;

const onePixel = /(?:^|;)\s*(?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?=;|$)/gi;

/** Whether a picture is there to count its readers: of one pixel, or from a counter. */
export function isTracker({ src, width, height, style }: Properties): boolean {
  if (isDot(width) && isDot(height)) return true;
  if (typeof style === 'string' && (style.match(onePixel)?.length ?? 0) >= 2) return true;
  return typeof src === 'string' && URL.canParse(src) && isCounter(new URL(src));
}

/** Whether an address is that of a counter. */
export function isCounter({ hostname, pathname }: URL): boolean {
  return hosts.test(hostname) || paths.test(pathname);
}

function isDot(size: Properties[string]): boolean {
  return size !== undefined && /^\s*[01](?:px)?\s*$/.test(String(size));
}
