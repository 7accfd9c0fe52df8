import fc from 'fast-check';

const words = fc.constantFrom(
  'alpha',
  'beta',
  'Gamma.',
  'δέλτα',
  'שלום',
  '新聞。',
  '😀',
  'x',
  '1',
  'a&b',
  '<',
  '&amp;',
  '&#0;',
  '\\*',
);

const inlines = fc.letrec<{ inline: string; span: string }>((tie) => ({
  inline: fc.array(tie('span'), { minLength: 1, maxLength: 4 }).map((spans) => spans.join(' ')),
  span: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `~~${text}~~`),
    tie('inline').map((text) => `[${text}](../other "t")`),
    words.map((text) => `\`${text}\``),
    words.map((text) => `![${text}](./a.png)`),
    fc.constantFrom(
      '[^1]',
      '[ref]',
      '![img][ref]',
      'https://auto.example/x',
      'www.auto.example',
      '<https://a.example>',
      'line  \nbreak',
    ),
  ),
}));

/** One line of text with emphasis, links, code, pictures and the rest. */
export const inlineMarkdown: fc.Arbitrary<string> = inlines.inline;

const blocks = fc.letrec<{ block: string; body: string }>((tie) => ({
  body: fc.array(tie('block'), { maxLength: 5 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inlineMarkdown,
    fc.tuple(fc.integer({ min: 1, max: 6 }), inlineMarkdown).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    inlineMarkdown.map((text) => `${text.replaceAll('\n', ' ')}\n---`),
    fc.constantFrom('---', '***', '[ref]: /r "R"', '[^1]: A note.', '```js\nlet a = 1 < 2;\n```', '    code'),
    tie('body').map((body) => body.replace(/^/gm, '> ')),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => listItem('- ', item)).join('\n')),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => listItem('1. ', item)).join('\n')),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- [x] ${item}`).join('\n')),
    fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 3 }).map(table),
  ),
}));

/** A body of blocks, as writers mean them, with no HTML. */
export const plainMarkdown: fc.Arbitrary<string> = blocks.body;

function listItem(marker: string, text: string): string {
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

function table(rows: readonly (readonly string[])[]): string {
  return ['| a | b |', '|:--|--:|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

/** What breaks cleaners and parsers: HTML that is unsafe, unclosed, out of place or odd. */
const nastyPieces = fc.constantFrom(
  ...[
    '<script>alert(1)</script>',
    '<script>',
    '</script>',
    '<style>p{}</style>',
    '<iframe src="//e.example/x">',
    '<iframe/>',
  ],
  ...[
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\tscript:x">y</a>',
    '<a href="&#106;avascript:x">z</a>',
    '<a name="n n">',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<img src="data:image/svg+xml,<svg/>">',
    '<img data-src="/late.png">',
    '<img srcset="a.png 1x, javascript:b 2x">',
  ],
  ...[
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img src=x>',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<table>',
    '<tr><td>',
    '</table>',
    '<b id=i>',
    '</b>',
    '<h2 id="i">',
    '</h2>',
    '<li>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<select><option>',
    '<template><p>',
    '<noscript><p title="</noscript><img src=x>">',
    '<textarea>',
    '<plaintext>',
    '<title>t',
    '<xmp>',
  ],
  ...[
    '<video src=v.mp4><source src="/w.mp4"><p>no</p></video>',
    '<object data=o><b>f</b></object>',
    '<picture><source srcset="/s 1x"></picture>',
  ],
  ...[
    '<details><summary>s</summary>',
    '<span dir=rtl lang="ar">',
    '</span>',
    '<p hidden>h</p>',
    '<b style="display:none">',
    '<input type=checkbox checked>',
  ],
  ...[
    '<!-- more -->',
    '<!--',
    '-->',
    '<!-->',
    '<![CDATA[x]]>',
    '<?x?>',
    '<!DOCTYPE html>',
    '<T>',
    '<x-y z="1">',
    '<constructor>',
    '</constructor>',
  ],
  ...[
    '\u0000',
    '\u0008',
    '\ufffe',
    '\ud83d',
    '\udc00',
    '\u2028',
    '[j](javascript:x)',
    '[d](data:text/html,x)',
    '[f](#i)',
    '[h](#alpha)',
    '[s](https://site.example/post/#i)',
  ],
  ...[
    '![p](javascript:x)',
    '[e](<>)',
    '[bad](http://[)',
    '[m](mailto:a@b.example)',
    '[[x](a)](b)',
    '<a href="a"><a href="b">',
    '> ',
    '- ',
    '\n\n',
    '\n',
    '`',
    '```',
    '|',
    '[^1]',
    '[^1]: n',
  ],
  // What widgets are made of, whole and broken.
  ...[
    '<div class="tabs"><label>t</label>',
    '<div class="tab-pane" hidden>',
    '<ul role="tablist"><li role="tab">t</li></ul><div role="tabpanel">p</div>',
    '<div class="admonition note"><p class="admonition-title">T</p>',
    '<p class="alert alert-warning">',
    '<details class="notice"><summary>s</summary>',
    '<pre class="shiki"><code class="language-a"><span class="line">b</span>',
    '<table class="lntable"><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>c</pre></td></tr></table>',
    '<figure class="highlight js"><table><tr><td class="gutter"><pre>1</pre>',
    '<span class="katex"><math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2<b>y</b></annotation></semantics></math>',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=y></annotation-xml></math>',
  ],
  ...[
    '<iframe src="https://www.youtube.com/embed/nGn60vDSxQ4"></iframe>',
    '<iframe src="https://w.soundcloud.com/player/?url=x"><a href="https://a.example">f</a></iframe>',
    '<embed src="//player.vimeo.com/video/1">',
    '<lite-youtube videoid="nGn60vDSxQ4"></lite-youtube>',
    '<blockquote class="twitter-tweet"><a href="https://x.com/a/status/1">d</a></blockquote>',
    '<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">c</p></div>',
    '<video poster="p.jpg" src="v.mp4"></video>',
    '<noscript><img src="n.png"></noscript>',
    '<img srcset="a.png 400w, b.png 9000w">',
    '<h2>t<a class="anchor" href="#t">#</a></h2>',
    '<button>copy</button>',
    '<form><input name=a>f</form>',
    '<nav>n</nav>',
    '<p class="share">',
  ],
  ...[
    '$x_1$',
    '$$\n\\frac{a}{b}\n$$',
    '$$',
    '$',
    '\\(',
    '\\)',
    ':tada:',
    ':',
    '\ue000',
    '\ue0000\ue001',
    '[Read more](/post/)',
  ],
);

/** Anything that a body may hold: prose, and HTML that nobody should write. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: nastyPieces, weight: 3 },
      inlineMarkdown,
      plainMarkdown,
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', '\n', '\n\n').map((glue) => pieces.join(glue)));
