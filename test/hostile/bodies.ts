import { site } from './marks.js';
import type { Random } from './random.js';

/** Makes the Markdown of a body. */
export type BodyMaker = (random: Random) => string;

const repeated =
  (pieces: readonly string[], size = 20_000): BodyMaker =>
  (random) => {
    const piece = random.pick(pieces);
    return piece.repeat(Math.ceil(size / piece.length));
  };

const onOf =
  (values: readonly string[], most = 3): BodyMaker =>
  (random) =>
    random.several(values, most, '\n\n');

const schemes = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java\nscript:x', '\u0001javascript:x'],
  ...[
    '&#106;avascript:x',
    'javascript&colon;x',
    'java&#x0A;script:x',
    '%6aavascript:x',
    'vbscript:x',
    'data:text/html,<script>',
  ],
  ...[
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'blob:x',
    'view-source:x',
  ],
  ...[
    '//evil.example',
    '\\\\evil.example\\x',
    'http:/evil.example',
    'https:evil.example',
    'http://[',
    'http://a:b@c.example',
    'about:blank',
  ],
  ...[
    'mailto:a@b.example?subject=<script>',
    'tel:1',
    '../../../../x',
    '#x',
    '?x',
    '',
    ' ',
    'feed:x',
    'filesystem:x',
    'x:y',
  ],
];
const elements = [
  ...[
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'form',
    'input',
    'base',
    'meta',
    'link',
    'template',
    'video',
  ],
  ...[
    'noscript',
    'plaintext',
    'xmp',
    'title',
    'textarea',
    'select',
    'frameset',
    'body',
    'html',
    'head',
    'portal',
    'marquee',
    'a',
  ],
  ...[
    'img',
    'picture',
    'details',
    'dialog',
    'slot',
    'custom-element',
    'annotation-xml',
    'foreignObject',
    'mglyph',
    'isindex',
  ],
];
const attributes = [
  ...[
    'onload=alert(1)',
    'onerror="alert(1)"',
    'ONMOUSEOVER=x',
    'style="background:url(javascript:x)"',
    'srcdoc="<script>"',
  ],
  ...[
    'href=javascript:x',
    'src="data:text/html,x"',
    'action=javascript:x',
    'formaction=javascript:x',
    'xlink:href=javascript:x',
  ],
  ...[
    'id=x',
    'id="a b"',
    'name=getElementById',
    'is=x',
    'autofocus',
    'target=_top',
    'ping=//evil.example',
    'poster=javascript:x',
  ],
  ...[
    'srcset="javascript:x 1x, //a.example/b 2x"',
    'background=javascript:x',
    'dir="evil"',
    'lang="\'><script>"',
    'class=x',
    'a<b=c',
  ],
];

const element: BodyMaker = (random) => {
  const name = random.pick(elements);
  const end = random.pick(['', `</${name}>`, '/', `</${name} x>`, '<!--']);
  return `<${name} ${random.several(attributes, 4, ' ')}>${random.pick(['words', '<p>', '<!--', ']]>', '<script>x</script>'])}${end}`;
};

/** Every kind of body that has been trouble to somebody, and some that may be. */
export const bodies: Readonly<Record<string, BodyMaker>> = {
  elements: (random) => Array.from({ length: 6 }, () => element(random)).join(random.pick(['', '\n', '\n\n'])),
  'addresses of links': (random) =>
    Array.from({ length: 6 }, () =>
      random.pick([
        `[a](<${random.pick(schemes)}>)`,
        `[a](${random.pick(schemes)})`,
        `<a href="${random.pick(schemes)}">a</a>`,
      ]),
    ).join('\n\n'),
  'addresses of pictures': (random) =>
    Array.from({ length: 6 }, () =>
      random.pick([
        `![a](<${random.pick(schemes)}>)`,
        `<img src="${random.pick(schemes)}" alt="a">`,
        `<img srcset="${random.pick(schemes)} 2x, ${random.pick(schemes)}">`,
      ]),
    ).join('\n\n'),
  'addresses of other elements': (random) =>
    [
      `<video src="${random.pick(schemes)}" poster="${random.pick(schemes)}"></video>`,
      `<blockquote cite="${random.pick(schemes)}">a</blockquote>`,
      `<iframe src="${random.pick(schemes)}"></iframe>`,
      `[r]: ${random.pick(schemes)}\n\n[r]`,
    ].join('\n\n'),
  'mutated HTML': onOf([
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<table><a href=x><tr><td></a><script>x</script>',
    '<select><template><script>x</script></template></select>',
    '<title><img src=x onerror=alert(1)></title>',
    '<p id="`"><img alt="`><script>alert(1)</script>">',
    '<a href="x" href="javascript:x"></a><img src=x src=javascript:x>',
    '<svg><desc><![CDATA[</desc><script>alert(1)</script>]]></svg>',
    '<!--><script>alert(1)</script>-->',
    '<!--!><script>x</script>--!>',
    '<textarea><script>x</script>',
  ]),
  'templates and includes': onOf([
    `{{ 7919 | times: 7907 }} {% assign a = 7919 %} {{ a | times: 7907 }}`,
    `{% include "../../secret.md" %} {% include_relative ../secret.md %} {{< readfile "../secret.md" >}}`,
    `<!--#include file="../secret.md" --> !include ../secret.md\n\n--8<-- "../secret.md"\n\n{{ readFile "../secret.md" }}`,
    '<%= 7919*7907 %> \x24{7919*7907} #{7919*7907} {{7919*7907}} {{{7919*7907}}} [[7919*7907]] @(7919*7907)',
    `import a from '../secret.md'\n\n<a />\n\n{require('fs').readFileSync('../secret.md')}`,
    '```js {run}\nconsole.log(7919*7907)\n```\n\n```{r}\n7919*7907\n```',
    '{{ site.env.SECRET }} {{ __proto__ }} {{ constructor.constructor("return 7919*7907")() }}',
    '![](../secret.md) ![[../secret.md]] {{% include "../secret.md" %}} [[secret]]',
  ]),
  identifiers: onOf([
    '<p id="x">a</p><p id="x">b</p><a name="x">c</a>',
    '[^1] [^1]\n\n[^1]: a\n[^1]: b',
    '<p id="user-content-fn-1">a</p>[^1]\n\n[^1]: a',
    '## a\n\n## a\n\n[a](#a) [b](#A) [c](#%61)',
    '<p id="">a</p><p id=" ">b</p><p id="\u0000">c</p><p id="a b">d</p>',
    `<a id="fn-1"></a>[^fn-1]\n\n[^fn-1]: a\n\n[x](${site}/good-1#fn-1)`,
  ]),
  characters: onOf([
    'a\u0000b\u0001c\u000bd\ufffee\uffff',
    '&#0; &#1; &#xFFFE; &#xD800; &#x110000; &#128; &NotAName; &amp;amp;',
    '\u202e\u2066reversed\u0000 \u{e0041}\u{e007f}',
    `a${'\u0301'.repeat(2_000)}`,
    ']]> <![CDATA[ ]]> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]> &a;',
    '\u001b[2J\u001b]0;title\u0007 \u009b2J',
    '::error::x\n\n##[add-mask]x\n\n##vso[task.setvariable variable=PATH]x',
    '\ufeff\ufeffa\u00ad\u200b\u2028\u2029\u0085',
  ]),
  'deep nesting': repeated([
    '>',
    '> - ',
    '- ',
    '1. ',
    '<div>',
    '<b>',
    '[',
    '![',
    '*a **b ',
    '<section>\n\n',
    '<a href=x>',
    '<table><tr><td>',
    '(((',
  ]),
  'costly marks': repeated([
    ...[
      '*a_ ',
      'a\n=\n',
      'a<?',
      'a<!--',
      '*a* ',
      '_a',
      'a_',
      '`a``',
      '[a](',
      '[a][',
      '](',
      '<a ',
      '<a b="',
      '<![CDATA[',
      '&',
      '~~a ~',
    ],
    ...[
      'http://a.',
      'www.',
      'a@',
      'a.b@c.d ',
      'http://a.b/(',
      '|a',
      'a|b\n-|-\n',
      '\\',
      '* ',
      '- a\n',
      '    a\n\n',
      '```\n',
      '# a\n',
      ':a',
      ':tada:',
    ],
    ...[
      '{{',
      '{%',
      '{% raw %}',
      '{{< a ',
      '{% if a %}',
      ':::note\n',
      '$a',
      '$$a\n',
      '<p hidden>a',
      '<script>',
      '<!--',
      '-->',
      '%}',
      '> [!NOTE]\n',
    ],
    ...[
      '[x]: y\n',
      '[^a]: x\n\n',
      '[^a] ',
      '<ruby><rt>',
      '<dl><dt><dd>',
      '</p>',
      'Vec<T>',
      '\u0000',
      '\r',
      '\u0301',
      '\t',
    ],
  ]),
  'too much output': (random) =>
    random.pick([
      `|${' a |'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${'|b\n'.repeat(3_000)}`,
      `[a]: https://a.example/${'x'.repeat(10_000)}\n\n${'[a] '.repeat(2_000)}`,
      `[^a]: ${'x'.repeat(1_000)}\n\n${'[^a] '.repeat(3_000)}`,
    ]),
  // Seven bodies of ten million of these ended the build; the large ones are in `largeBodies`.
  'mostly escapes': repeated(['&', '& ', '<', '"', '&lt;', '`&`', '\\<', '&<>"']),
  formulas: onOf([
    '$$\\def\\a{\\a\\a}\\a$$',
    '$$\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\d\\d\\d\\d$$',
    '$\\href{javascript:alert(1)}{x}$ $\\url{javascript:x}$ $\\includegraphics{file:///etc/passwd}$',
    '$\\class{x}{y}$ $\\style{color:red}{x}$ $\\html{<script>}$ $\\text{<script>x</script>}$',
    `$${'{'.repeat(2_000)}$`,
    `$$${'x^{'.repeat(800)}$$`,
  ]),
  'binary and noise': (random) =>
    Array.from({ length: 2_000 }, () => String.fromCharCode(random.below(0x1_0000))).join(''),
  empty: (random) => random.pick(['', ' ', '\n\n\n', '<!-- a -->', '<!--', '<script>x</script>', '\u200b', '[a]: b']),
  'long line': (random) => random.pick(['a', 'word ', '新', 'a.', '😀']).repeat(60_000),
};

/** Bodies near the most that a file may have, for large runs alone: each takes seconds and hundreds of megabytes. */
export const largeBodies: BodyMaker = (random) => {
  const piece = random.pick(['&', '<', 'word ', '新', '&amp; ', 'a\n', '\\<']);
  return piece.repeat(Math.floor(9_900_000 / Buffer.byteLength(piece)));
};
