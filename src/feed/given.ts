import { withoutForbidden } from '../model/characters.js';
import { isEmail } from '../model/email.js';
import { type Instant, toInstant } from '../model/instant.js';
import { FeedInputError, type Subject } from './feed-input-error.js';

/** Addresses that are safe to offer to a reader's user: none that runs, or opens, what is on their machine. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'ftp:', 'gemini:', 'ipfs:', 'magnet:']);

const longest = 120;

/**
 * Reads the values that a program gave for one subject. Each method gives what a feed can carry, or `undefined` where
 * there is nothing (`undefined`, `null` or an empty text).
 *
 * @throws FeedInputError for a value of another kind.
 */
export class Given {
  readonly #subject: Subject;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** A text without the characters that no format can carry. */
  text(field: string, value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') this.refuse(field, `is not a text: ${show(value)}`);
    const text = withoutForbidden(value);
    return text.trim() === '' ? undefined : text;
  }

  /** An absolute address in the characters that every format allows in one: others are percent-encoded. */
  address(field: string, value: unknown): string | undefined {
    const text = this.text(field, value);
    if (text === undefined) return undefined;
    if (!URL.canParse(text)) {
      this.refuse(
        field,
        `is not an absolute address: ${show(value)}; write all of it, such as \`https://blog.example/a\``,
      );
    }
    const { href, protocol } = new URL(text);
    if (!schemes.has(protocol)) this.refuse(field, `is not an address for a feed: ${show(value)}; use https`);
    return href;
  }

  /** A moment in time, cut to the second. */
  instant(field: string, value: unknown): Instant | undefined {
    if (value === undefined || value === null) return undefined;
    const time = value instanceof Date ? toInstant(value) : undefined;
    return time ?? this.refuse(field, `is not a valid date: ${show(value)}; give a \`Date\``);
  }

  /** A number that is not negative, such as of seconds. */
  amount(field: string, value: unknown): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    return this.refuse(field, `is not a number from 0 up: ${show(value)}`);
  }

  /** A whole number that is not negative, such as of bytes. */
  count(field: string, value: unknown): number | undefined {
    const amount = this.amount(field, value);
    if (amount !== undefined && !Number.isSafeInteger(amount)) {
      this.refuse(field, `is not a whole number: ${show(value)}`);
    }
    return amount;
  }

  /** A language tag of BCP 47; the underscore of `en_GB` becomes a hyphen. */
  language(field: string, value: unknown): string | undefined {
    const tag = this.text(field, value)?.trim().replaceAll('_', '-');
    if (tag === undefined || /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
    return this.refuse(field, `is not a language tag: ${show(value)}; write it as \`en\` or \`pt-BR\``);
  }

  /** A media type, such as `audio/mpeg`. */
  mediaType(field: string, value: unknown): string | undefined {
    const type = this.text(field, value);
    if (type === undefined || /^[^\s/;]+\/[^\s/;]+(?:$|\s*;)/.test(type)) return type;
    return this.refuse(field, `is not a media type: ${show(value)}; write it as \`audio/mpeg\``);
  }

  /** An e-mail address. */
  email(field: string, value: unknown): string | undefined {
    const email = this.text(field, value);
    if (email === undefined || isEmail(email)) return email;
    return this.refuse(field, `is not an e-mail address: ${show(value)}`);
  }

  /** @throws FeedInputError always: what is wrong with the field, and after a semicolon what to do. */
  refuse(field: string, problem: string): never {
    throw new FeedInputError(this.#subject, field, problem);
  }
}

function show(value: unknown): string {
  const text = String(value);
  return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}
