import type { ExtensionElement, ExtensionMember, Extensions } from '../model/extension.js';
import { namespaces as known } from '../model/namespaces.js';
import type { Given } from './given.js';
import type { ItemExtension } from './item.js';

/** A name in XML that has a prefix (Namespaces in XML 1.0, 4), in the letters that vocabularies use. */
const prefixed = /^([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*$/;

/** A name of the publisher's own in JSON Feed (1.1, "Extensions"). */
const ownMember = /^_[A-Za-z][^.]*$/;

const deepest = 50;

/** Makes the extensions of a feed or an item out of the `feed` package's notation. */
export function toExtensions(
  given: Given,
  extensions: readonly ItemExtension[] | undefined,
  namespaces: Readonly<Record<string, string>>,
): Extensions | undefined {
  if (!extensions || extensions.length === 0) return undefined;
  const elements: ExtensionElement[] = [];
  const members: ExtensionMember[] = [];
  const toElements = elementMaker(given, { ...known, ...namespaces });
  for (const { name, objects } of extensions) {
    if (ownMember.test(name)) members.push({ name, value: objects });
    else elements.push(...toElements(name, objects, 0));
  }
  return { elements, members };
}

function elementMaker(given: Given, namespaces: Readonly<Record<string, string>>) {
  function checkName(name: string): void {
    const prefix = prefixed.exec(name)?.[1];
    if (prefix === undefined) {
      given.refuse('extensions', `has the name \`${name}\`; give it a prefix for RSS and Atom, or \`_\` for JSON Feed`);
    }
    if (prefix !== 'xml' && !Object.hasOwn(namespaces, prefix)) {
      given.refuse('extensions', `has the unknown prefix \`${prefix}\`; name its address in the feed's \`namespaces\``);
    }
  }

  function toAttributes(attributes: unknown): Readonly<Record<string, string>> {
    const pairs = Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined);
    for (const [name] of pairs) {
      if (name.includes(':')) checkName(name);
      else if (!/^[A-Za-z_][\w.-]*$/.test(name) || name === 'xmlns') {
        given.refuse('extensions', `has an attribute that XML does not allow: \`${name}\``);
      }
    }
    return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
  }

  return function toElements(name: string, value: unknown, depth: number): readonly ExtensionElement[] {
    if (depth > deepest) given.refuse('extensions', `is nested too deep in \`${name}\``);
    if (Array.isArray(value)) return value.flatMap((one) => toElements(name, one, depth + 1));
    checkName(name);
    if (typeof value !== 'object' || value === null) {
      return [{ name, attributes: {}, children: value === undefined || value === null ? [] : [String(value)] }];
    }
    const { _attributes, _text, _cdata, ...children } = value as Readonly<Record<string, unknown>>;
    const texts = [_text, _cdata].flat().filter((text) => text !== undefined && text !== null);
    const nested = Object.entries(children).flatMap(([child, inner]) => toElements(child, inner, depth + 1));
    return [{ name, attributes: toAttributes(_attributes), children: [...texts.map(String), ...nested] }];
  };
}
