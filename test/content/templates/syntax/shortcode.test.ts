import { describe, expect, it } from 'vitest';
import { complaints, lines, squeeze, unwrap } from '../unwrap.js';

const articles = { 'other.md': 'https://a.example/other/', '/posts/other': 'https://a.example/other/' };
const hugo = { dialect: 'hugo', articles } as const;

describe('Hugo', () => {
  it('has `highlight` as a fence', () => {
    const body = lines('{{< highlight go "linenos=table" >}}', 'fmt.Println("{{< x >}}")', '{{< /highlight >}}');
    expect(unwrap(body, hugo)).toBe(lines('```go', 'fmt.Println("{{< x >}}")', '```'));
  });

  it('has `code` in a figure with its title', () => {
    expect(unwrap(lines('{{< code title="The title" lang="go" >}}', 'a', '{{< /code >}}'), hugo)).toBe(
      lines('<figure><figcaption>The title</figcaption>', '', '```go', 'a', '```', '', '</figure>'),
    );
  });

  it('has `figure` with title, caption, credit and link', () => {
    const body =
      '{{< figure src="/a.png" link="/b" alt="A" title="T" caption="By *us*," attr="Desk" attrlink="/c" width="30" >}}';
    expect(unwrap(body, hugo)).toBe(
      lines(
        '<figure><a href="/b"><img src="/a.png" alt="A" width="30"></a><figcaption>',
        '',
        '**T** By *us*, [Desk](/c)',
        '',
        '</figcaption></figure>',
      ),
    );
  });

  it('has a figure in the middle of a line as an image alone', () => {
    expect(unwrap('See {{< figure src="a.png" caption="C" >}} here', hugo)).toBe('See <img src="a.png" alt="C"> here');
  });

  it.each([
    ['{{< youtube dQw4w9WgXcQ >}}', '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['{{< youtube id="abc" title="A [film]" >}}', '[A \\[film\\]](https://www.youtube.com/watch?v=abc)'],
    ['{{< vimeo 146022717 >}}', '[Video on Vimeo](https://vimeo.com/146022717)'],
    [
      '{{< x user="newsroom" id="1453110110599868418" >}}',
      '[Post on X](https://x.com/newsroom/status/1453110110599868418)',
    ],
    ['{{< tweet 1453110110599868418 >}}', '[Post on X](https://x.com/i/status/1453110110599868418)'],
    ['{{< instagram CxOWiQNP2MO >}}', '[Post on Instagram](https://www.instagram.com/p/CxOWiQNP2MO)'],
    [
      '{{< gist desk 23932424365401ffa5e9d9810102a477 >}}',
      '[Code on GitHub Gist](https://gist.github.com/desk/23932424365401ffa5e9d9810102a477)',
    ],
  ])('%s is a link', (body, link) => {
    expect(unwrap(body, hugo)).toBe(link);
  });

  it.each(['{{< youtube "a b" >}}', '{{< youtube >}}', '{{< x id="javascript:1" >}}', '{{< gist "a)b" >}}'])(
    'makes no address of what cannot be one: %s',
    (body) => {
      expect(unwrap(body, hugo)).toBe('');
      expect(complaints(body, hugo)).toHaveLength(1);
    },
  );

  it.each([
    ['[a]({{< ref "other.md" >}})', '[a](https://a.example/other/)'],
    ['[a]({{< relref "/posts/other#end" >}})', '[a](https://a.example/other/#end)'],
    ['[a]({{% ref path="other.md" lang="en" %}})', '[a](https://a.example/other/)'],
    ['[a]({{< ref "#end" >}})', '[a](#end)'],
    ['[a]({{< ref "gone.md" >}})', '[a]()'],
  ])('resolves references: %s', (body, written) => {
    expect(unwrap(body, hugo)).toBe(written);
  });

  it('has `details` as a bold summary and its content', () => {
    const body = lines('{{< details summary="See *the* data" >}}', 'Text', '{{< /details >}}', 'After');
    expect(squeeze(unwrap(body, hugo))).toBe(lines('<strong>See *the* data</strong>', '', 'Text', '', 'After'));
  });

  it.each(['{{< param "x" >}}', '{{< qr text="x" />}}', '{{< poll 3 >}}'])('drops %s with a warning', (body) => {
    expect(unwrap(`a ${body} b`, hugo)).toBe('a  b');
    expect(complaints(body, hugo)).toHaveLength(1);
  });

  it('shows shortcodes that are escaped, without an HTML tag coming of it', () => {
    expect(unwrap('{{</* figure src="a" */>}}', hugo)).toBe('{{&lt; figure src="a" >}}');
    expect(unwrap('{{%/* note */%}}', hugo)).toBe('{{% note %}}');
  });

  it('takes the escape out of code, too, since Hugo runs code like the rest', () => {
    expect(unwrap('`{{</* figure */>}}`', hugo)).toBe('`{{< figure >}}`');
    expect(unwrap('`{{</* figure */>}}`', { dialect: 'plain' })).toBe('`{{</* figure */>}}`');
  });

  it('reads arguments in quotes, in backticks and bare, over several lines', () => {
    const body = lines('{{< figure', '  src=a.png', '  alt=`A "b"`', '  caption="C \\"d\\""', '>}}');
    expect(unwrap(body, hugo)).toBe(
      '<figure><img src="a.png" alt="A &quot;b&quot;"><figcaption>C "d"</figcaption></figure>',
    );
  });

  it('does not take the slash of an address for the end of a tag', () => {
    expect(unwrap('{{< embed https://b.example/ >}}', hugo)).toBe('[Embedded page](https://b.example/)');
  });

  it('has columns one after the other, without the arrow between', () => {
    const body = lines('{{< columns >}}', 'a', '', '<--->', '', 'b <---> c', '<--->', 'd', '{{< /columns >}}');
    expect(squeeze(unwrap(body, hugo))).toBe(lines('a', '', 'b <---> c', '', 'd'));
    expect(unwrap(lines('{{< lead >}}', '<--->', '{{< /lead >}}'), hugo)).toBe(lines('', '<--->', ''));
    expect(unwrap(lines('{{< columns >}}{{</columns>}}', '<--->'), hugo)).toBe(lines('', '<--->'));
  });

  it('has tabs one after the other, each under its name', () => {
    const body = lines(
      '{{< tabs >}}',
      '{{% tab "npm" %}}',
      '- a',
      '{{% /tab %}}',
      '{{% tab name="pnpm" %}}',
      'b',
      '{{% /tab %}}',
      '{{< /tabs >}}',
    );
    expect(squeeze(unwrap(body, hugo))).toBe(lines('**npm**', '', '- a', '', '**pnpm**', '', 'b'));
  });

  it.each([
    ['{{< notice tip >}}a{{< /notice >}}', '**Tip**'],
    ['{{% notice note "My title" %}}a{{% /notice %}}', '**My title**'],
    ['{{< note warning "My title" >}}a{{< /note >}}', '**My title**'],
    ['{{< admonition type=warning title="Hot" >}}a{{< /admonition >}}', '**Hot**'],
    ['{{< hint danger >}}a{{< /hint >}}', '**Danger**'],
    ['{{< tip >}}a{{< /tip >}}', '**Tip**'],
  ])('knows the asides of themes: %s', (body, title) => {
    expect(unwrap(body, hugo)).toBe(lines('<blockquote>', '', title, '', 'a', '', '</blockquote>'));
  });

  it.each([
    ['{{< timelineItem header="Founded" >}}a{{< /timelineItem >}}', '**Founded**'],
    ['{{< spoiler text="Click to view" >}}a{{< /spoiler >}}', '**Click to view**'],
  ])('knows the names that themes have for a title: %s', (body, title) => {
    expect(squeeze(unwrap(body, hugo))).toBe(lines(title, '', 'a'));
  });

  it.each([
    ['author="The desk" source="The Book" url="https://b.example/"', 'The desk, [The Book](https://b.example/)'],
    ['author="The desk" source="The Book"', 'The desk, The Book'],
    ['author="The desk" cite="https://b.example/"', '[The desk](https://b.example/)'],
    ['source="https://b.example/"', 'https://b.example/'],
  ])('says whom a quotation is from and out of what: %s', (args, from) => {
    expect(unwrap(`{{< quote ${args} >}}a{{< /quote >}}`, hugo)).toContain(`\n— ${from}\n`);
  });

  it('shows an image whatever the shortcode is called', () => {
    expect(unwrap('{{< photo-of-the-day src="a.webp" alt="A" >}}', hugo)).toBe(
      '<figure><img src="a.webp" alt="A"></figure>',
    );
  });

  it('works in every dialect', () => {
    expect(unwrap('{{< lead >}}a{{< /lead >}}', { dialect: 'plain' })).toBe('a');
  });

  it('keeps a table row one line', () => {
    const row = '| {{< youtube abc >}} | {{< note >}}b{{< /note >}} |';
    expect(unwrap(row, hugo)).toBe('| [Video on YouTube](https://www.youtube.com/watch?v=abc) | b |');
  });

  it.each(['{{<', '{{< a', '{{% a >}}', '{{< a >}', '{{< >}}', '{{< "a" >}}'])(
    'leaves text that is no shortcode: %s',
    (body) => {
      expect(unwrap(body, hugo)).toBe(body);
    },
  );
});
