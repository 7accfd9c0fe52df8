import { describe, expect, it } from 'vitest';
import { complaints, lines, squeeze, unwrap } from '../unwrap.js';

const articles = {
  '2018-07-23-helsinki': 'https://a.example/helsinki/',
  '_posts/2018-07-23-helsinki.md': 'https://a.example/helsinki/',
};
const jekyll = { dialect: 'jekyll', articles } as const;

describe('Jekyll', () => {
  it('has `highlight` as a fence', () => {
    const body = lines('Before', '{% highlight ruby linenos %}', 'puts "{{ x }}"', '{% endhighlight %}', 'after');
    expect(unwrap(body, jekyll)).toBe(lines('Before', '', '```ruby', 'puts "{{ x }}"', '```', '', 'after'));
  });

  it('has a longer fence around code that holds one', () => {
    const body = lines('{% highlight md %}', '````', 'x', '````', '{% endhighlight %}');
    expect(unwrap(body, jekyll)).toBe(lines('`````md', '````', 'x', '````', '`````'));
  });

  it('keeps `highlight` in its quote and in its list item', () => {
    const quoted = lines('> {% highlight js %}', '> a', '> {% endhighlight %}');
    expect(unwrap(quoted, jekyll)).toBe(lines('> ```js', '> a', '> ```'));
    const item = lines('1. Run', '', '   {% highlight sh %}', '   ls', '     -l', '   {% endhighlight %}', '2. Look');
    expect(unwrap(item, jekyll)).toBe(lines('1. Run', '', '   ```sh', '   ls', '     -l', '   ```', '', '2. Look'));
  });

  it('takes the marks of `raw` out and leaves what is between, in code too', () => {
    expect(unwrap('Write {% raw %}{{ page.title }}{% endraw %} so.', jekyll)).toBe('Write {{ page.title }} so.');
    expect(unwrap('Write `{% raw %}{{ x }}{% endraw %}` so.', jekyll)).toBe('Write `{{ x }}` so.');
    const fenced = lines('```html', '{% raw %}', '{{ x }}', '{% endraw %}', '```');
    expect(unwrap(fenced, jekyll)).toBe(lines('```html', '{{ x }}', '```'));
    const around = lines('{% raw %}', '```', '{% if x %}', '```', '{% endraw %}');
    expect(unwrap(around, jekyll)).toBe(lines('', '```', '{% if x %}', '```', ''));
  });

  it('takes the marks of `raw` out of `highlight`', () => {
    const inside = lines('{% highlight html %}', '{% raw %}', '{{ x }}', '{% endraw %}', '{% endhighlight %}');
    expect(unwrap(inside, jekyll)).toBe(lines('```html', '{{ x }}', '```'));
    const sameLine = lines('{% highlight "yaml" %}{% raw %}', 'a: {{ x }}', '{% endraw %}{% endhighlight %}');
    expect(unwrap(sameLine, { dialect: 'eleventy' })).toBe(lines('```yaml', 'a: {{ x }}', '```'));
    const quoted = lines('> {% highlight js %}', '> {% raw %}', '> a', '> {% endraw %}', '> {% endhighlight %}');
    expect(unwrap(quoted, jekyll)).toBe(lines('> ```js', '> a', '> ```'));
    const aboutTags = lines(
      '{% highlight liquid %}{% raw %}',
      '{% endhighlight %}',
      '{% endraw %}{% endhighlight %} a',
    );
    expect(unwrap(aboutTags, jekyll)).toBe(lines('```liquid', '{% endhighlight %}', '```', '', 'a'));
    const half = lines('{% highlight liquid %}{% raw %}', 'a', '{% endhighlight %}');
    expect(unwrap(half, jekyll)).toBe(lines('```liquid', 'a', '```'));
  });

  it('leaves the marks of `raw` in code to a site that would show them', () => {
    expect(unwrap('`{% raw %}`', { dialect: 'docusaurus' })).toBe('`{% raw %}`');
  });

  it('drops comments and what gives names to values, and says nothing', () => {
    const body =
      'a{% comment %} not {{ this }} {% endcomment %}b{% assign x = 1 %}c{% capture y %}z{% endcapture %}d{%- # no -%}e';
    expect(unwrap(body, jekyll)).toBe('abcde');
    expect(complaints(body, jekyll)).toEqual([]);
  });

  it('resolves `post_url` and `link`, in Markdown links too', () => {
    expect(unwrap('[a]({% post_url 2018-07-23-helsinki %})', jekyll)).toBe('[a](https://a.example/helsinki/)');
    expect(unwrap('[a]({{ site.baseurl }}{% link _posts/2018-07-23-helsinki.md %}#end)', jekyll)).toBe(
      '[a](https://a.example/helsinki/#end)',
    );
  });

  it('takes `link` to another file for its path', () => {
    expect(unwrap('[a]({% link assets/a b.pdf %})', jekyll)).toBe('[a](/assets/a%20b.pdf)');
  });

  it('leaves an address out that is no article', () => {
    expect(unwrap('[a]({% post_url gone %})', jekyll)).toBe('[a]()');
    expect(complaints('[a]({% link about.md %})', jekyll)).toEqual([
      'unresolved-link: no article is `about.md`, and its address is left out',
    ]);
  });

  it('drops conditions and loops with all that they hold: what is hidden must not be published', () => {
    const body =
      'a{% if site.internal %}secret{% else %}b{% endif %}{% for p in site.posts %}{{ p.title }}{% endfor %}c';
    expect(unwrap(body, jekyll)).toBe('ac');
    expect(complaints(body, jekyll)).toEqual([
      'unknown-condition: `if` is decided while the site is made, and is dropped with all that it holds',
      'unknown-condition: `for` is decided while the site is made, and is dropped with all that it holds',
    ]);
  });

  it('keeps the content of a paired tag that it does not know', () => {
    expect(unwrap('{% lead %}Text{% endlead %}', jekyll)).toBe('Text');
    expect(complaints('{% lead %}Text{% endlead %}', jekyll)).toEqual([]);
  });

  it('drops a single tag that it does not know and warns once for the name', () => {
    expect(unwrap('a {% map oslo %} {% map rome %}', jekyll)).toBe('a  ');
    expect(complaints('a {% map oslo %} {% map rome %}', jekyll)).toEqual([
      'unknown-shortcode: the template tag `map` cannot be shown in a feed and is dropped',
    ]);
  });

  it('takes `include` for the tag that its file is named for', () => {
    expect(unwrap('{% include youtube.html id="dQw4w9WgXcQ" %}', jekyll)).toBe(
      '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
    );
    expect(unwrap('{% include media/figure.html src="/a.png" alt="A" caption="B" %}', jekyll)).toBe(
      '<figure><img src="/a.png" alt="A"><figcaption>B</figcaption></figure>',
    );
    expect(complaints('{% include signup.html %}', jekyll)).toEqual([
      'unknown-shortcode: the template tag `include signup.html` cannot be shown in a feed and is dropped',
    ]);
  });

  it('does not look for the end of an `include`, which has none', () => {
    expect(unwrap('{% include code.html %}a{% endcode %}', jekyll)).toBe('a');
  });

  it('does not take a value of the page for a text', () => {
    expect(unwrap('{% include figure.html src=page.image %}', jekyll)).toBe('');
  });

  it('has all the words of a title, and one name of a tab', () => {
    expect(squeeze(unwrap('{% details Click here: it is more %}a{% enddetails %}', jekyll))).toBe(
      lines('**Click here: it is more**', '', 'a'),
    );
    expect(squeeze(unwrap('{% tabs os %}{% tab os Mac and more %}a{% endtab %}{% endtabs %}', jekyll))).toBe(
      lines('**Mac and more**', '', 'a'),
    );
    expect(unwrap('{% note Important update %}a{% endnote %}', jekyll)).toContain('**Important update**');
    expect(unwrap('{% callout Look at this %}a{% endcallout %}', jekyll)).toContain('**Look at this**');
  });

  it('has no title of a file that is included or of what its page knows', () => {
    expect(unwrap('{% include quote.html %}', jekyll)).toBe('');
    expect(squeeze(unwrap('{% details page.title {{ x }} %}a{% enddetails %}', jekyll))).toBe('a');
  });

  it('has the description of an image below it, and in its place', () => {
    expect(unwrap('{% include image.html url="/q.png" description="Desc" %}', jekyll)).toBe(
      '<figure><img src="/q.png" alt="Desc"><figcaption>Desc</figcaption></figure>',
    );
    expect(unwrap('{% include image.html url="/q.png" alt="" %}', jekyll)).toBe(
      '<figure><img src="/q.png" alt=""></figure>',
    );
  });

  it.each([
    ['blog /img/p.png --alt Pic and more --link /x', '<img src="/img/p.png" alt="Pic and more">'],
    ['p.png --alt "Pic"', '<img src="p.png" alt="Pic">'],
    ['p.png --link /x', '<img src="p.png">'],
  ])('finds the text among the options of `picture`: %s', (args, img) => {
    expect(unwrap(`{% picture ${args} %}`, jekyll)).toBe(`<figure>${img}</figure>`);
  });

  it('reads the forms that trim white space', () => {
    expect(unwrap('a {%- highlight js -%} b {%- endhighlight -%}', jekyll)).toBe(
      lines('a ', '', '```js', ' b ', '```'),
    );
  });
});

describe('Zola', () => {
  const zola = { dialect: 'zola' } as const;

  it('ends tags with content by `end`', () => {
    const body = lines('{% quote(author="Newsroom") %}', 'It was *long*.', '{% end %}');
    expect(unwrap(body, zola)).toBe(lines('<blockquote>', '', 'It was *long*.', '', '— Newsroom', '', '</blockquote>'));
  });

  it('nests them', () => {
    const body = lines('{% note() %}', '{% other(x=1) %}', 'a', '{% end %}', '{% end %}');
    expect(squeeze(unwrap(body, zola))).toBe(lines('<blockquote>', '', '**Note**', '', 'a', '', '</blockquote>'));
  });

  it('ends code by `end`, too', () => {
    const body = lines('{% mermaid() %}', 'graph TD', '  A --> B[*c*]', '{% end %}', '{% note() %}a{% end %}');
    expect(squeeze(unwrap(body, zola))).toBe(
      lines(
        '```mermaid',
        'graph TD',
        '  A --> B[*c*]',
        '```',
        '',
        '<blockquote>',
        '',
        '**Note**',
        '',
        'a',
        '',
        '</blockquote>',
      ),
    );
    expect(unwrap('{% mermaid() %}a *b*', zola)).toBe('a *b*');
  });

  it('shows tags that are escaped, in code too', () => {
    expect(unwrap('{%/* quote() */%}a{%/* end */%}', zola)).toBe('{% quote() %}a{% end %}');
    expect(unwrap('`{%/* quote() */%}`', zola)).toBe('`{% quote() %}`');
  });
});

describe('Hexo', () => {
  const hexo = { dialect: 'hexo', articles: { hello: 'https://a.example/hello/' } } as const;

  it('takes the marks of `raw` out of `codeblock`', () => {
    const body = lines('{% codeblock lang:html %}', '{% raw %}', '{{ x }}', '{% endraw %}', '{% endcodeblock %}');
    expect(unwrap(body, hexo)).toBe(lines('```html', '{{ x }}', '```'));
  });

  it.each([
    ['Array.map', '', 'Array.map'],
    ['A title lang:js line_number:false', 'js', 'A title'],
    [
      '_.compact http://b.example/#c The *book*',
      '',
      '&#95;.compact <a href="http://b.example/#c">The &#42;book&#42;</a>',
    ],
    ['lang:js B, c http://b.example', 'js', 'B, c <a href="http://b.example">link</a>'],
  ])('has `codeblock` with its title, address and language: %s', (args, language, caption) => {
    expect(unwrap(lines(`{% codeblock ${args} %}`, 'x', '{% endcodeblock %}'), hexo)).toBe(
      lines(`<figure><figcaption>${caption}</figcaption>`, '', `\`\`\`${language}`, 'x', '```', '', '</figure>'),
    );
  });

  it('has `codeblock` without a title as a fence alone', () => {
    expect(unwrap(lines('{% codeblock lang:js mark:1,2 %}', 'x', '{% endcodeblock %}'), hexo)).toBe(
      lines('```js', 'x', '```'),
    );
  });

  it('has `blockquote` with its author in plain words', () => {
    expect(unwrap(lines('{% blockquote The Newsroom, Page 2 %}', 'a', '{% endblockquote %}'), hexo)).toBe(
      lines('<blockquote>', '', 'a', '', '— The Newsroom, Page 2', '', '</blockquote>'),
    );
  });

  it('links the title that stands behind an address in `blockquote`', () => {
    const body = '{% blockquote The desk, http://b.example/?c=d Welcome to the island %}a{% endblockquote %}';
    expect(unwrap(body, hexo)).toContain('— The desk, [Welcome to the island](http://b.example/?c=d)');
    expect(unwrap('{% blockquote The desk http://b.example %}a{% endblockquote %}', hexo)).toContain(
      '— The desk http://b.example',
    );
  });

  it.each([
    ['{% note info This is a summary %}a{% endnote %}', 'This is a summary'],
    ['{% note warning %}a{% endnote %}', 'Warning'],
    ['{% note primary no-icon %}a{% endnote %}', 'Note'],
    ["{% note blue 'fas fa-bullhorn' modern %}a{% endnote %}", 'Note'],
    ['{% fold info @Fold title %}a{% endfold %}', 'Fold title'],
    ['{% fold A title %}a{% endfold %}', 'A title'],
    ['{% hideToggle Title of toggle,#f00 %}a{% endhideToggle %}', 'Title of toggle'],
    ['{% alert danger Look out %}a{% endalert %}', 'Look out'],
  ])('has the title behind what it says of the looks: %s', (body, title) => {
    expect(unwrap(body, hexo).match(/\*\*.*\*\*/g)).toEqual([`**${title}**`]);
  });

  it('has tabs that comments begin and end', () => {
    const tabs = lines('{% tabs os, 2 %}', '<!-- tab Windows@windows -->', 'a', '<!-- endtab -->');
    const more = lines('<!-- tab -->', 'b', '<!-- endtab -->', '{% endtabs %}', '<!-- more -->');
    expect(squeeze(unwrap(lines(tabs, more), hexo))).toBe(lines('**Windows**', '', 'a', '', 'b', '', '<!-- more -->'));
    expect(unwrap('<!-- tab A --> {% x %}<!-- endtab -->', jekyll)).toBe('<!-- tab A --> <!-- endtab -->');
  });

  it('links to posts and to files beside a post', () => {
    expect(unwrap('{% post_link hello "Say hello" %}', hexo)).toBe('[Say hello](https://a.example/hello/)');
    expect(unwrap('[a]({% post_path hello %})', hexo)).toBe('[a](https://a.example/hello/)');
    expect(unwrap('{% asset_link a.pdf "The paper" %}', hexo)).toBe('[The paper](a.pdf)');
    expect(unwrap('{% link Here https://b.example/ %}', hexo)).toBe('[Here](https://b.example/)');
    expect(unwrap('{% asset_img a.png 300 A chart %}', hexo)).toBe('<figure><img src="a.png" alt="A chart"></figure>');
  });

  it.each([
    [`/i.png "It's the 'big' day"`, `<img src="/i.png" alt="It's the 'big' day">`],
    [`/i.png The boys' quay at night`, `<img src="/i.png" alt="The boys' quay at night">`],
    [`left /i.png 150 120 '"Img title" "Img alt"'`, '<img src="/i.png" alt="Img alt" title="Img title">'],
    [`/i.png 100 200 "The title 'The alt'"`, '<img src="/i.png" alt="The alt" title="The title">'],
    [`https://b.example/i.png 'Title' 'Alt'`, '<img src="https://b.example/i.png" alt="Alt" title="Title">'],
    [`/i.png 50% Don't stop`, '<img src="/i.png" alt="Don\'t stop">'],
    ['/i.png', '<img src="/i.png">'],
  ])('tells the title of `img` from its text: %s', (args, img) => {
    expect(unwrap(`{% img ${args} %}`, hexo)).toBe(`<figure>${img}</figure>`);
    expect(unwrap(`{% img ${args} %}`, { dialect: 'pelican' })).toBe(`<figure>${img}</figure>`);
  });

  it('leaves the quotes that are of an author', () => {
    expect(unwrap("{% blockquote Rock 'n' roll, the book %}a{% endblockquote %}", hexo)).toContain(
      "— Rock 'n' roll, the book",
    );
  });

  it('has `note` with its kind', () => {
    expect(unwrap('{% note warning %}Hot{% endnote %}', hexo)).toBe(
      lines('<blockquote>', '', '**Warning**', '', 'Hot', '', '</blockquote>'),
    );
  });
});

describe('Eleventy', () => {
  const eleventy = { dialect: 'eleventy' } as const;

  it('separates arguments with commas', () => {
    expect(unwrap('{% image "./a.png", "A chart", "100vw" %}', eleventy)).toBe(
      '<figure><img src="./a.png" alt="A chart"></figure>',
    );
    expect(unwrap('{% figure "b.png", "A chart", "Three *bars*" %}', eleventy)).toBe(
      lines('<figure><img src="b.png" alt="A chart"><figcaption>', '', 'Three *bars*', '', '</figcaption></figure>'),
    );
    expect(unwrap('{% youtube "abc-123" %}', eleventy)).toBe(
      '[Video on YouTube](https://www.youtube.com/watch?v=abc-123)',
    );
  });

  it('has titles and authors without their quotes', () => {
    const shown = (body: string) => squeeze(unwrap(body, eleventy)).replaceAll('\n\n', ' ');
    expect(shown('{% blockquote "The desk" %}a{% endblockquote %}')).toContain('— The desk <');
    expect(shown('{% blockquote "The desk", "The Book" %}a{% endblockquote %}')).toContain('— The desk, The Book <');
    expect(shown('{% callout "warning", "A title" %}a{% endcallout %}')).toContain('**A title**');
    expect(shown('{% details "A title", "open" %}a{% enddetails %}')).toBe('**A title** a');
  });

  it('drops comments and sets', () => {
    expect(unwrap('a{# no {{ x }} #}b{% set x = 1 %}c{% set y %}z{% endset %}d', eleventy)).toBe('abcd');
  });
});

describe('a tag that is not closed', () => {
  it.each(['{% if', 'a {% highlight js', '{%', '{% 5 %}', '{%% %}', 'a {% b {% c'])('is text: %s', (body) => {
    expect(unwrap(body, jekyll)).toBe(body);
  });

  it('does not reach over another tag', () => {
    expect(unwrap('{% open and {% lead %}a{% endlead %}', jekyll)).toBe('{% open and a');
  });

  it('goes alone when its content has no end', () => {
    expect(unwrap('a {% highlight js %} b {{ site.url }}/c', jekyll)).toBe('a  b https://site.example/c');
    expect(unwrap('a {% comment %} b', jekyll)).toBe('a  b');
    expect(unwrap('a {% endlead %} b', jekyll)).toBe('a  b');
  });
});
