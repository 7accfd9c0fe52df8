import type { Severity } from './diagnostic.js';

/** What the catalogue holds of one code: how much it weighs and how its words are made of the values at hand. */
export interface Template<Values> {
  readonly severity: Severity;
  /** States what is wrong: lower case, no full stop, actual values in backticks. */
  readonly message: (values: Values) => string;
  /** Advises what to do; left out where the message says it all. */
  readonly help?: (values: Values) => string;
}

/** A code that blocks publishing. */
export function error<Values = void>(
  message: Template<Values>['message'],
  help?: Template<Values>['help'],
): Template<Values> {
  return help ? { severity: 'error', message, help } : { severity: 'error', message };
}

/** A code that is printed and blocks nothing, unless the build is strict. */
export function warning<Values = void>(
  message: Template<Values>['message'],
  help?: Template<Values>['help'],
): Template<Values> {
  return help ? { severity: 'warning', message, help } : { severity: 'warning', message };
}
