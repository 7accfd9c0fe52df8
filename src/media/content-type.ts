import { fileTypeFromBuffer } from 'file-type/core';
import { usualMediaType } from './media-type.js';
import { svgRoot } from './svg-root.js';

/**
 * The media type of a file by its first bytes: by the signatures of formats, and for texts by how they begin.
 *
 * A text of no kind that shows is `text/plain`; `undefined` is what nothing is known of.
 */
export async function mediaTypeByContent(head: Uint8Array): Promise<string | undefined> {
  if (head.length === 0) return undefined;
  const text = textOf(head);
  if (text !== undefined) {
    const kind = typeOfText(text);
    if (kind !== undefined) return kind;
  }
  const found = await bySignature(head);
  return found ?? (text === undefined ? undefined : 'text/plain');
}

async function bySignature(head: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found && usualMediaType(found.mime);
}

/** The texts that a browser shows, or a player reads, by how they begin. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^WEBVTT(?:[ \t\r\n]|$)/, 'text/vtt'],
  [/^\s*<!doctype html[\s>]|^\s*<html[\s>]/i, 'text/html'],
  [/^\s*<\?xml\s/, 'application/xml'],
  [/^%PDF-/, 'application/pdf'],
  [/^\{\\rtf/, 'application/rtf'],
];

function typeOfText(text: string): string | undefined {
  if (svgRoot(text) !== undefined) return 'image/svg+xml';
  return beginnings.find(([beginning]) => beginning.test(text))?.[1];
}

/** The first bytes as text, if they are text: UTF-8 without the control characters that no text has. */
function textOf(head: Uint8Array): string | undefined {
  try {
    // With `stream`, a character that is cut off at the end is no mistake.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
