const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{2})(?:\.\d+)?$/;
const iso = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/i;

/**
 * The whole seconds that a text says something lasts: `1:02:03`, `62:03`, `3723` or `PT1H2M3S` (ISO 8601);
 * `undefined` if it is none of these.
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,7}(?:\.\d+)?$/.test(trimmed)) return Math.round(Number(trimmed));
  const parts = clock.exec(trimmed) ?? iso.exec(trimmed);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
