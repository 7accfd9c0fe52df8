import { cutToWidth, padToWidth, widthOf } from './text-width.js';

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Whether its cells may lose their middle where the window is too narrow. */
  readonly cuts?: true;
  /** Whether its cells end below each other, as numbers do. */
  readonly isNumber?: true;
}

type Row = readonly string[];

const gap = '  ';

/** What is left of a cell at least: the two ends of an address tell most. */
const narrowest = 16;

/**
 * Rows below their heading, together no wider than the window. Where that cannot be, each row becomes lines of its own,
 * with what may be cut below the rest.
 *
 * @param width of the terminal; absent where there is none: then nothing is cut, and a tab stands between the cells.
 */
export function table(columns: readonly Column[], rows: readonly Row[], width?: number): readonly string[] {
  if (width === undefined) return rows.map((row) => row.join('\t'));
  const heading = columns.map(({ name }) => name);
  const widths = widthsWithin(columns, [heading, ...rows], width);
  if (!widths) return rows.flatMap((row) => stacked(columns, row, width));
  return [heading, ...rows].map((row) =>
    row
      .map((cell, index) => fill(cutMiddle(cell, widths[index] ?? 0), widths[index] ?? 0, columns[index]))
      .join(gap)
      .trimEnd(),
  );
}

function fill(cell: string, width: number, column: Column | undefined): string {
  return column?.isNumber ? cell.padStart(width) : padToWidth(cell, width);
}

/** How wide the columns can be: the widest of those that may be cut gives way first. */
function widthsWithin(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] | undefined {
  const widths = columns.map((_, index) => rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), 0));
  const least = widths.map((wanted, index) => (columns[index]?.cuts ? Math.min(wanted, narrowest) : wanted));
  let over = widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1)) - width;
  for (; over > 0; over--) {
    const room = widths.map((one, index) => (one > (least[index] ?? 0) ? one : 0));
    const widest = Math.max(...room);
    if (widest === 0) return undefined;
    widths[room.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function stacked(columns: readonly Column[], row: Row, width: number): readonly string[] {
  const short = row.filter((_, index) => !columns[index]?.cuts).join(gap);
  const long = row.filter((_, index) => columns[index]?.cuts);
  return [short.trimEnd(), ...long.map((cell) => `${gap}${cutMiddle(cell, width - gap.length)}`)];
}

/** A text without its middle, if it is wider than there is room. */
export function cutMiddle(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const start = cutToWidth(text, Math.ceil((room + 1) / 2));
  let left = room - widthOf(start);
  let end = '';
  for (const character of [...text].reverse()) {
    left -= widthOf(character);
    if (left < 0) break;
    end = character + end;
  }
  return start + end;
}
