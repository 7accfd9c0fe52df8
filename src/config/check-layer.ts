import * as v from 'valibot';
import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { ConfigLayer, SettingPath } from './config-layer.js';
import { nearest } from './nearest.js';
import { placeOfSetting } from './place-of-setting.js';
import { type CheckedConfig, schema } from './schema.js';
import { unknownKey } from './schema-parts.js';
import { settingName } from './setting-name.js';
import { showValue } from './show-value.js';
import { suggestValue } from './suggest-value.js';

type Issue = v.BaseIssue<unknown>;

/** What a layer says, and every mistake in it; with a mistake it says nothing. */
export function checkLayer(layer: ConfigLayer): {
  readonly value: CheckedConfig;
  readonly diagnostics: readonly Diagnostic[];
} {
  const result = v.safeParse(schema, layer.value ?? {});
  if (result.success) return { value: result.output, diagnostics: [] };
  return { value: {}, diagnostics: result.issues.map((issue) => describe(issue, layer)) };
}

function describe(issue: Issue, layer: ConfigLayer): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return issue.message === unknownKey ? describeKey(issue, path, layer) : describeValue(issue, path, layer);
}

function describeKey({ expected }: Issue, path: SettingPath, layer: ConfigLayer): Diagnostic {
  const known = (expected ?? '').split(' ');
  const near = nearest(String(path.at(-1)), known);
  const values = { setting: settingName(path), known };
  return report(
    'unknown-setting',
    near === undefined ? values : { ...values, nearest: settingName([...path.slice(0, -1), near]) },
    placeOfSetting(layer, path, 'key'),
  );
}

function describeValue({ message, input }: Issue, path: SettingPath, layer: ConfigLayer): Diagnostic {
  const name = settingName(path);
  const setting = layer.names?.[name] ?? (name || layer.path || 'the configuration');
  // Every check in the schema has an expectation as its message.
  const expected = message as Expectation;
  const near = suggestValue(expected, input);
  const isMissing = expected === 'missing';
  const values = { setting, expected, value: isMissing ? '' : showValue(input) };
  return report(
    'invalid-config',
    near === undefined ? values : { ...values, nearest: near },
    isMissing ? placeOfSetting(layer, path.slice(0, -1), 'key') : placeOfSetting(layer, path, 'value'),
  );
}
