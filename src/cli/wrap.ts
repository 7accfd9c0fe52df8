/** A text as lines that are no wider than asked, broken between words; a longer word keeps its line to itself. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length > width) lines.push(line);
    line = line && longer.length > width ? word : longer;
  }
  return [...lines, line];
}
