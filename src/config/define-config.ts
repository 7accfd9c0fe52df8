import type { UserConfig } from './user-config.js';

/** Gives back the configuration as it is; it is there for its type, so that editors complete and check what is written. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
