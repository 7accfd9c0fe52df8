import { present } from '../model/present.js';
import type { ConfigLayer } from './config-layer.js';
import { type FoundSetting, lookUp } from './generator/look-up.js';
import { type Generator, generatorTables } from './generator/tables.js';
import type { GeneratorSettings, Taken, Taking } from './generator/taking.js';
import { toUnread, type Unread } from './generator/unread.js';
import { settingName } from './setting-name.js';
import { showValue } from './show-value.js';
import { siteAddress } from './site-address.js';

/** What a site generator's configuration says in our words. */
export interface GeneratorLayer {
  readonly layer: ConfigLayer;
  readonly unread: readonly Unread[];
}

interface Found extends FoundSetting {
  readonly taking: Taking;
  readonly read: unknown;
}

/**
 * The settings of a site generator's own configuration that are ours as well. The file belongs to another tool: nothing
 * in it is an error, and what does not fit is passed over.
 *
 * @param path what messages call the file.
 * @param value what the file says, parsed.
 * @param except a setting that is not taken.
 */
export function generatorLayer(path: string, generator: Generator, value: unknown, except?: Taken): GeneratorLayer {
  const { takings, ignoresCase = false, languages } = generatorTables[generator];
  const all: GeneratorSettings = typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  const found = takings
    .filter(({ to }) => to !== except)
    .flatMap((taking): readonly Found[] => {
      const at = lookUp(all, taking.from, ignoresCase);
      return at ? [{ taking, ...at, read: taking.read(at.value, all) }] : [];
    });
  const address = found.find(({ taking }) => taking.to === 'site.url');
  const { url, why } = siteAddress(address?.read, ['local', 'example']);
  const taken = firstOfEach(found.map((one) => (one === address ? { ...one, read: url } : one)));
  const { name, translations, unread = [] } = languages?.(all) ?? {};
  const missed = found.filter((one) => isMissed(one, taken));
  const layer: ConfigLayer = {
    path,
    value: toSettings(taken),
    names: { ...namesOf(taken), ...present({ translations: name }) },
    ofGenerator: true,
    ...present({ passedOver: address && why && passedOver(address, why), translations }),
  };
  return {
    layer,
    unread: [...missed.map((one) => toUnread(one, one.taking.to, one.taking.suggest?.(one.value))), ...unread],
  };
}

function firstOfEach(found: readonly Found[]): readonly Found[] {
  const given = found.filter(({ read }) => read !== undefined && read !== null);
  return given.filter((one, index) => given.findIndex(({ taking }) => taking.to === one.taking.to) === index);
}

function isMissed({ taking, read }: Found, taken: readonly Found[]): boolean {
  return taking.missed === true && read === undefined && !taken.some((other) => other.taking.to === taking.to);
}

function passedOver({ path, value, read }: Found, why: NonNullable<ConfigLayer['passedOver']>['why']) {
  return { setting: settingName(path), value: showValue(read ?? value), why };
}

function toSettings(taken: readonly Found[]): object {
  const ofSite = taken.filter(({ taking }) => taking.to.startsWith('site.'));
  const site = Object.fromEntries(ofSite.map(({ taking, read }) => [taking.to.slice('site.'.length), read]));
  const others = taken.filter((one) => !ofSite.includes(one));
  return { site, ...Object.fromEntries(others.map(({ taking, read }) => [taking.to, read])) };
}

function namesOf(taken: readonly Found[]): Readonly<Record<string, string>> {
  return Object.fromEntries(taken.map(({ taking, path }) => [taking.to, settingName(path)]));
}
