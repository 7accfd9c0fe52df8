/** Takes the text of one file piece by piece. */
export interface TextSink {
  /** @returns the length of the piece in UTF-8. */
  readonly write: (piece: string) => number;
  /** All of it is written. */
  readonly end: () => void;
}

/** A feed that subscribers hold, by the name that messages call it, and its text. */
interface HeldText {
  readonly name: string;
  readonly text: string;
}

/** Where the texts of the files of a build go, as they are written. */
export interface OutputTexts {
  /** Begins a file; what was written of it before is forgotten. */
  readonly open: (path: string) => TextSink;
  /** Whether one of the files is, to the byte, what subscribers hold. */
  readonly have: (held: HeldText) => boolean;
}
