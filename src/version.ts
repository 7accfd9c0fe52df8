declare const __TIDINGS_VERSION__: string | undefined;

/** The version of this program, put in when it is compiled. */
export const version: string = typeof __TIDINGS_VERSION__ === 'undefined' ? '0.0.0' : __TIDINGS_VERSION__;
