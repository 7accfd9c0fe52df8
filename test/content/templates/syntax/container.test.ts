import { describe, expect, it } from 'vitest';
import { complaints, lines, squeeze, unwrap } from '../unwrap.js';

function aside(title: string, ...content: readonly string[]): string {
  return lines('<blockquote>', '', `**${title}**`, '', ...content, '', '</blockquote>');
}

describe('containers', () => {
  it.each([
    ['Docusaurus', ':::note', 'Note'],
    ['Docusaurus, with a title', ':::tip Look *here*', 'Look *here*'],
    ['Docusaurus 3', ':::info[Look]{#id .class}', 'Look'],
    ['markdown-it-container', '::: warning', 'Warning'],
    ['VitePress', '::: danger STOP', 'STOP'],
    ['Pandoc', '::: {.caution #id}', 'Caution'],
    ['Quarto', '::: {.callout-important title="Now"}', 'Now'],
    ['remark-directive', ':::note{title="Now"}', 'Now'],
  ])('of %s are quotes with a title: %s', (_, opening, title) => {
    const written = unwrap(lines('Before', opening, 'Text *a*', ':::', 'after'));
    const expected = aside(title, 'Text *a*').replace(/^\*\*(.*\*.*)\*\*$/m, '<strong>$1</strong>');
    expect(written).toBe(lines('Before', '', expected, '', 'after'));
  });

  it('nest with more colons outside', () => {
    const body = lines('::::note', ':::tip[Inner]', 'a', ':::', 'b', '::::');
    expect(squeeze(unwrap(body))).toBe(aside('Note', aside('Inner', 'a'), '', 'b'));
  });

  it('nest in the way of Pandoc, where any number of colons ends the innermost', () => {
    const body = lines('::: note', '::: tip', 'a', ':::', ':::::');
    expect(squeeze(unwrap(body))).toBe(aside('Note', aside('Tip', 'a')));
  });

  it('stay in their list item and in their quote', () => {
    const item = lines('1. a', '', '   :::tip', '   b', '   :::', '', '2. c');
    expect(squeeze(unwrap(item))).toBe(
      lines('1. a', '', '   <blockquote>', '', '   **Tip**', '', '   b', '', '   </blockquote>', '', '2. c'),
    );
    const quote = lines('> :::tip', '> b', '> :::');
    expect(unwrap(quote)).toBe(lines('> <blockquote>', '>', '> **Tip**', '>', '> b', '> ', '> </blockquote>'));
  });

  it('begin a list item without a blank line, which would end it', () => {
    expect(unwrap(lines('- :::tip', '  b', '  :::'))).toBe(
      lines('- <blockquote>', '', '  **Tip**', '', '  b', '  ', '  </blockquote>'),
    );
  });

  it('of an unknown kind are their content', () => {
    expect(squeeze(unwrap(lines('::: code-group', 'a', ':::')))).toBe('a');
    expect(complaints(lines('::: code-group', 'a', ':::'))).toEqual([]);
  });

  it('of a kind that a site of Docusaurus has for itself are quotes with their title', () => {
    const docusaurus = { dialect: 'docusaurus' } as const;
    expect(unwrap(lines(':::custom Own title', 'a', ':::'), docusaurus)).toBe(aside('Own title', 'a'));
    expect(unwrap(lines(':::custom[Own title]', 'a', ':::'), docusaurus)).toBe(aside('Own title', 'a'));
    expect(squeeze(unwrap(lines(':::custom', 'a', ':::'), docusaurus))).toBe('a');
    expect(squeeze(unwrap(lines('::: columns 2', 'a', ':::')))).toBe('a');
  });

  it('of details have their title in bold', () => {
    expect(squeeze(unwrap(lines('::: details More', 'a', ':::')))).toBe(lines('**More**', '', 'a'));
  });

  it('are left alone in code', () => {
    const body = lines('```', ':::note', ':::', '```', '', '    :::note', '    :::', '', '`:::note`');
    expect(unwrap(body)).toBe(body);
  });

  it.each([':::note\n\na', ':::', 'a ::: b', '::: {', ':::[a]', '::note', ':::1'])(
    'are text when they are not closed: %s',
    (body) => {
      expect(unwrap(body)).toBe(body);
    },
  );
});

describe('alerts', () => {
  it('of GitHub have their kind in bold', () => {
    expect(unwrap(lines('> [!NOTE]', '> Text', '> more', '', '> [!WARNING]', '> b'))).toBe(
      lines('> **Note**', '>', '> Text', '> more', '', '> **Warning**', '>', '> b'),
    );
  });

  it('of Obsidian and Hugo may have a title and fold', () => {
    expect(unwrap(lines('> [!tip]- Look here', '> a'))).toBe(lines('> **Look here**', '>', '> a'));
  });

  it('may be in a list item', () => {
    expect(unwrap(lines('- a', '', '  > [!NOTE]', '  > b'))).toBe(lines('- a', '', '  > **Note**', '  >', '  > b'));
  });

  it.each(['[!NOTE]', '> a\n> [!NOTE]', '```\n> [!NOTE]\n```', '> `[!NOTE]`', '> [!NOTE](a)', '> [!]'])(
    'are text anywhere else: %s',
    (body) => {
      expect(unwrap(body)).toBe(body);
    },
  );
});

describe('asides of Python-Markdown', () => {
  it('end where the indentation does', () => {
    const body = lines('!!! note "Look"', '    a', '', '        code {{< x >}}', '', 'b');
    expect(unwrap(body, { dialect: 'pelican' })).toBe(lines(aside('Look', 'a', '', '    code {{< x >}}'), '', 'b'));
  });

  it('may fold and nest', () => {
    const body = lines('??? tip', '    a', '', '    !!! danger', '        b', '    c');
    expect(squeeze(unwrap(body, { dialect: 'pelican' }))).toBe(aside('Tip', 'a', '', aside('Danger', 'b'), '', 'c'));
  });

  it.each(['!!! What a day', '!!! note', '!!!', '!!! note\na'])('are text without indented content: %s', (body) => {
    expect(unwrap(body, { dialect: 'pelican' })).toBe(body);
  });
});
