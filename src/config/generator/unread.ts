import type { SettingPath } from '../config-layer.js';
import { showValue } from '../show-value.js';
import type { FoundSetting } from './look-up.js';
import type { Taken } from './taking.js';

/** A setting of a generator's configuration that cannot be expressed, and would be missed. */
export interface Unread {
  /** Where it stands. */
  readonly path: SettingPath;
  readonly value: string;
  /** The setting of ours that would say it. */
  readonly setting: Taken | 'articles';
  /** A value for that setting that may do. */
  readonly suggestion?: string;
}

/** A setting that was found, and cannot be expressed. */
export function toUnread({ path, value }: FoundSetting, setting: Unread['setting'], suggestion?: string): Unread {
  const unread = { path, value: showValue(value), setting };
  return suggestion === undefined ? unread : { ...unread, suggestion };
}
