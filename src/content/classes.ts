import type { Element } from 'hast';

/** The names in an element's `class`. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  if (Array.isArray(className)) return className.map(String);
  return className === undefined || className === null ? [] : String(className).split(/\s+/);
}

/** Whether one of an element's classes is of that kind. */
export function hasClass(element: Element, kind: RegExp | ReadonlySet<string>): boolean {
  return classesOf(element).some((name) => (kind instanceof RegExp ? kind.test(name) : kind.has(name)));
}
