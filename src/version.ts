declare const __TIDINGS_VERSION__: string | undefined;

declare const __TIDINGS_BUILD__: string | undefined;

/** The version of this program, put in when it is compiled. */
export const version: string = typeof __TIDINGS_VERSION__ === 'undefined' ? '0.0.0' : __TIDINGS_VERSION__;

/** Names what this program was compiled from: another may make other feeds of the same articles. */
export const program: string = typeof __TIDINGS_BUILD__ === 'undefined' ? version : __TIDINGS_BUILD__;
