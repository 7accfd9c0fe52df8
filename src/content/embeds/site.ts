/** A site whose pages other pages show in a frame. */
export interface Site {
  readonly name: string;
  /** What it shows: `Video`, `Post`. */
  readonly thing: string;
  /** The host without `www.` and `m.`; one that begins with a dot stands for all hosts that end so. */
  readonly hosts: readonly string[];
  /** The page that a person would open, by the address in the frame; `undefined` if that tells none. */
  readonly page: (frame: URL) => string | undefined;
  /** A still picture, where its address follows from that of the frame without asking anybody. */
  readonly poster?: (frame: URL) => string | undefined;
}

/** A site whose frames' paths tell their pages: `$1` and so on in `to` are the groups of `from`. */
export function byPath(from: RegExp, to: string): Site['page'] {
  return ({ pathname }) => {
    const found = from.exec(pathname);
    return found ? to.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '') : undefined;
  };
}

/** A site whose frames have the address of the page in their query. */
export function byQuery(...names: readonly string[]): Site['page'] {
  return ({ searchParams }) => {
    const address = names.map((name) => searchParams.get(name)).find((value) => /^https?:\/\/\S+$/.test(value ?? ''));
    return address && URL.canParse(address) ? new URL(address).href : undefined;
  };
}
