import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { skipBraces } from './script.js';
import { scriptValue } from './script-value.js';

/** A tag of JSX as it is written, without the values that only a program has. */
export interface Element {
  /** As written; empty for a fragment. */
  readonly name: string;
  readonly role: 'open' | 'close' | 'single';
  /** By name, in their order; `true` for an attribute without a value. */
  readonly attributes: ReadonlyMap<string, string | true>;
  /** Whether HTML would not understand it. */
  readonly isJsx: boolean;
  readonly end: number;
}

const closing = /<\/(?:[ \t\n]*([A-Za-z][\w.:-]*))?[ \t\n]*>/y;
const opening = /<([A-Za-z][\w.-]*)(?=[\s/>])/y;
const space = /\s*/y;
const attributeName = /[A-Za-z_:@][\w:.@-]*/y;
const equals = /\s*=\s*/y;
const string = /"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+)/y;
const tagEnd = /\/?>/y;

/** Reads the tag that begins at `start`; `undefined` if there is none, or none that ends. */
export function readElement(source: Source, start: number): Element | undefined {
  const close = matchAt(closing, source.text, start);
  if (close) return element(close[1] ?? '', 'close', start + close[0].length);
  if (source.text.startsWith('<>', start)) return element('', 'open', start + 2);
  const open = matchAt(opening, source.text, start);
  return open && readAttributes(source, open[1] ?? '', start + open[0].length);
}

function element(name: string, role: Element['role'], end: number): Element {
  return { name, role, attributes: new Map(), isJsx: false, end };
}

function readAttributes(source: Source, name: string, from: number): Element | undefined {
  const attributes = new Map<string, string | true>();
  let isJsx = false;
  let at = from;
  for (;;) {
    at += matchAt(space, source.text, at)?.[0].length ?? 0;
    const end = matchAt(tagEnd, source.text, at)?.[0];
    if (end) return { name, role: end === '/>' ? 'single' : 'open', attributes, isJsx, end: at + end.length };
    if (source.text[at] === '{') {
      // `{...properties}` and comments
      const behind = skipBraces(source, at);
      if (behind === undefined) return undefined;
      isJsx = true;
      at = behind;
      continue;
    }
    const attribute = readAttribute(source, at);
    if (!attribute) return undefined;
    if (attribute.value !== undefined) attributes.set(attribute.name, attribute.value);
    isJsx ||= attribute.isJsx;
    at = attribute.end;
  }
}

interface Attribute {
  readonly name: string;
  readonly value?: string | true;
  readonly isJsx: boolean;
  readonly end: number;
}

function readAttribute(source: Source, at: number): Attribute | undefined {
  const name = matchAt(attributeName, source.text, at)?.[0];
  if (name === undefined) return undefined;
  const sign = matchAt(equals, source.text, at + name.length);
  if (!sign) return { name, value: true, isJsx: false, end: at + name.length };
  const start = at + name.length + sign[0].length;
  if (source.text[start] === '{') {
    const end = skipBraces(source, start);
    if (end === undefined) return undefined;
    const value = scriptValue(source.text.slice(start + 1, end - 1), source.imports);
    return value === undefined ? { name, isJsx: true, end } : { name, value, isJsx: true, end };
  }
  const match = matchAt(string, source.text, start);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && value !== undefined ? { name, value, isJsx: false, end: start + match[0].length } : undefined;
}
