import { catalogue } from './catalogue.js';
import type { Diagnostic, Place } from './diagnostic.js';
import { printable } from './printable.js';
import type { Template } from './template.js';

/** Every code there is. */
export type Code = keyof typeof catalogue;

type ValuesOf<C extends Code> = (typeof catalogue)[C] extends Template<infer Values> ? Values : never;

/**
 * Makes the diagnostic of a code out of the values that its words name.
 *
 * The values may come from anybody's article: control characters in them are made visible, and long ones are cut, so
 * that no message can steer a terminal or a CI system.
 */
export function report<C extends Code>(code: C, values: ValuesOf<C>, place: Place = {}): Diagnostic {
  const template = catalogue[code] as unknown as Template<ValuesOf<C>>;
  const shown = printableValues(values);
  const diagnostic = { code, severity: template.severity, message: template.message(shown), ...place };
  return template.help ? { ...diagnostic, help: template.help(shown) } : diagnostic;
}

function printableValues<Values>(values: Values): Values {
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printableValue(value)])) as Values;
}

function printableValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(printableValue);
  return typeof value === 'string' ? printable(value) : value;
}
