/** A column of a table: its head, and whether its cells stand at the right. */
export type Column = readonly [head: string, side: 'left' | 'right'];

/** A table that reads well as text and is one in Markdown. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(([head], index) =>
    Math.max(3, head.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(
      columns.map(([, side], index) => {
        const [cell = '', width = 0] = [row[index], widths[index]];
        return side === 'right' ? cell.padStart(width) : cell.padEnd(width);
      }),
    );
  const rule = columns.map(([, side], index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) - 1);
    return side === 'right' ? `${dashes}:` : `${dashes}-`;
  });
  return `${[padded(columns.map(([head]) => head)), line(rule), ...rows.map(padded)].join('\n')}\n`;
}
