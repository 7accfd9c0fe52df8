import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostic/catalogue.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { printGithub } from '../../src/diagnostic/print-github.js';
import { printJson } from '../../src/diagnostic/print-json.js';
import { location, printText } from '../../src/diagnostic/print-text.js';
import { report } from '../../src/diagnostic/report.js';
import { sortDiagnostics } from '../../src/diagnostic/sort.js';

const text = '---\ntitle: Hello\ndate: yesterday\n---\nBody\n';
const range = { start: { line: 3, column: 7 }, end: { line: 3, column: 16 } };
const diagnostic = report(
  'invalid-date',
  { field: 'date', value: 'yesterday' },
  { path: 'articles/2024/hello.md', range },
);

describe('printText', () => {
  it('prints message, place, the line with a mark, and help', () => {
    expect(printText([diagnostic], () => text)).toBe(
      [
        'error[invalid-date]: `date` is not a date: `yesterday`',
        '  --> articles/2024/hello.md:3:7',
        '   |',
        ' 3 | date: yesterday',
        '   |       ^^^^^^^^^',
        '   = help: write it as `2024-01-31` or `2024-01-31T09:00:00+09:00`',
        '',
      ].join('\n'),
    );
  });

  it('leaves the frame out where the text is gone or shorter than the place says', () => {
    expect(printText([diagnostic], () => undefined)).not.toContain(' | ');
    expect(printText([diagnostic], () => 'one line')).not.toContain(' | ');
  });

  it('names the other place that a problem is about', () => {
    const other = { ...diagnostic, related: [{ path: 'articles/b.md', range, message: 'the first is here' }] };
    expect(printText([other], () => text)).toContain('   = articles/b.md:3:7: the first is here\n');
  });

  it('shows a far column of a very long line', () => {
    const far = { start: { line: 1, column: 5001 }, end: { line: 1, column: 5004 } };
    const printed = printText([{ ...diagnostic, range: far }], () => `${'x'.repeat(5000)}abc${'y'.repeat(5000)}`);
    const [, , , line = '', mark = ''] = printed.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('abc');
  });

  it('lets no control character of an article or a file name reach the terminal', () => {
    const hostile = report(
      'invalid-date',
      { field: 'date', value: '\u001b[2Jgone\r\n\u202e' },
      { path: 'articles/\u001b[31m\nred.md', range },
    );
    const printed = printText([hostile], () => '---\n\u001b\ndate: \u001b[2J\u0007\u009b\n');
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(printed).toContain('\\u{1b}[2Jgone\\u{d}\\u{a}\\u{202e}');
  });
});

describe('lines that a CI system would obey', () => {
  const commands = ['##[add-mask]x', '##vso[task.setvariable variable=PATH]x', "##teamcity[buildStop comment='x']"];

  it.each(commands)('are not printed for %s in a value, a path or the line of a file', (command) => {
    const hostile = report('invalid-date', { field: 'date', value: command }, { path: `${command}.md`, range });
    const printed = printText([hostile], () => `---\n${command}\n${command}\n`);
    expect(printed).not.toMatch(/##\w*\[/);
    expect(printed).toContain('\\u{23}#');
  });

  // What runners drop before a command is white space of any script, not only the space bar's.
  it.each(['', ' ', '\u00a0', '\u3000', '\u1680\u2003', '\u202f\u205f '])(
    'do not begin with a command behind %j',
    (space) => {
      for (const name of ['::add-mask::x', '--- group', '+++ group']) {
        expect(location(`${space}${name}.md`)).not.toMatch(/^\s*(?:::|[-+]{3} )/);
      }
    },
  );
});

describe('printGithub', () => {
  it('prints a workflow command with the place', () => {
    expect(printGithub([diagnostic])).toBe(
      '::error file=articles/2024/hello.md,line=3,endLine=3,col=7,endColumn=16,title=invalid-date::`date` is not a date: `yesterday`%0Awrite it as `2024-01-31` or `2024-01-31T09:00:00+09:00`\n',
    );
  });

  it('lets no article or file name begin a command of its own', () => {
    const hostile = report(
      'invalid-date',
      { field: 'date', value: '\n::add-mask::x' },
      { path: 'a,line=1::\n::error::b%.md' },
    );
    const printed = printGithub([hostile]);
    expect(printed.match(/\n/g)).toHaveLength(1);
    expect(printed.split('::')[1]).toBe('error file=a%2Cline=1%3A%3A\\u{a}%3A%3Aerror%3A%3Ab%25.md,title=invalid-date');
  });
});

describe('printJson', () => {
  it('prints the diagnostics as they are', () => {
    expect(JSON.parse(printJson([diagnostic]))).toEqual([diagnostic]);
  });

  it('reads as it was, and holds nothing that a terminal or a CI system would obey', () => {
    const hostile = {
      ...diagnostic,
      path: 'a\u009b2J\u202e\u2028##[add-mask]a##vso[task.setvariable variable=PATH]x.md',
    };
    const printed = printJson([hostile]);
    expect(printed).not.toMatch(/##\w*\[|[\u007f-\u009f\u2028\u202e]/);
    expect(JSON.parse(printed)).toEqual([hostile]);
  });
});

describe('sortDiagnostics', () => {
  const at = (path: string, line: number, code = 'b', end = 2): Diagnostic => ({
    code,
    severity: 'error',
    message: 'm',
    path,
    range: { start: { line, column: 1 }, end: { line, column: end } },
  });

  it('sorts by path, place and code, and says one thing once', () => {
    const general: Diagnostic = { code: 'z', severity: 'error', message: 'm' };
    const sorted = sortDiagnostics([at('b', 1), at('a', 10), at('a', 2), general, at('a', 2, 'a'), at('a', 10)]);
    expect(sorted).toEqual([general, at('a', 2, 'a'), at('a', 2), at('a', 10), at('b', 1)]);
  });

  it('says what is of two places twice, in whatever order they come', () => {
    const [short, long] = [at('a', 1), at('a', 1, 'b', 9)];
    expect(sortDiagnostics([long, short, long, short])).toEqual([short, long]);
  });
});

describe('the catalogue', () => {
  it('names its codes in kebab-case', () => {
    for (const code of Object.keys(catalogue)) expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  it('cuts long values, so that one line stays one line', () => {
    const long = report('invalid-date', { field: 'date', value: 'x'.repeat(5000) });
    expect(long.message.length).toBeLessThan(200);
  });
});
