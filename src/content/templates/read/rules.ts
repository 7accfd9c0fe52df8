import type { Dialect } from '../../../model/dialect.js';

/** What a site generator does with the text of an article before it is Markdown. */
export interface Rules {
  /** `{{ x }}` is run as a template. */
  readonly variables: boolean;
  /** `{# … #}` is a comment, as Nunjucks has it. */
  readonly comments: boolean;
  /** `{{ name(key="x") }}` is a shortcode, as Zola has them. */
  readonly calls: boolean;
  /** Code is run as a template like the rest, so that authors put `{% raw %}` around it. */
  readonly rawInCode: boolean;
  /** How authors escape tags in code, since it is run like the rest. */
  readonly escapeInCode?: RegExp;
  /** Lines of code that say how others look, and are not shown. */
  readonly notesInCode?: RegExp;
  /** `{: .class #id}` says how something looks. */
  readonly attributeLists: boolean;
  /** A line of only `{.class #id}` says how the block before it looks. */
  readonly attributeLines: boolean;
  /** `{filename}`, `{static}`, `{tag}` and the like begin an address. */
  readonly sourceLinks: boolean;
  /** `!!! note "Title"` begins an aside that is indented by four. */
  readonly indentedAsides: boolean;
  /** `<!-- tab Name -->` begins a tab, as themes of Hexo have them. */
  readonly tabComments: boolean;
  /** `<div markdown="1">` holds Markdown. */
  readonly markdownElements: boolean;
  /** A fence that is called `mdx-code-block` holds MDX that is run, hidden from editors that know Markdown alone. */
  readonly mdxFences: boolean;
  /** JSX: `some` for files that may be MDX or may not, so that braces in prose stay. */
  readonly components: 'none' | 'some' | 'all';
}

const plain: Rules = {
  variables: false,
  comments: false,
  calls: false,
  rawInCode: false,
  attributeLists: false,
  attributeLines: false,
  sourceLinks: false,
  indentedAsides: false,
  tabComments: false,
  markdownElements: false,
  mdxFences: false,
  components: 'none',
};

/** Comments of any language, such as `// highlight-next-line`, that are a line each. */
const highlightNotes =
  /^[ \t>]*(?:\/\/|#|--|;;|%|'|\{?\/\*|<!--)[ \t]*highlight-(?:next-line|start|end)[ \t]*(?:\*\/\}?|-->)?[ \t]*(?:\n|$)/gm;

const dialects: Readonly<Record<Dialect, Rules>> = {
  jekyll: { ...plain, variables: true, rawInCode: true, attributeLists: true, markdownElements: true },
  // Content is no template in Hugo and Zola: what is not a shortcode is text.
  hugo: { ...plain, escapeInCode: /(?<=\{\{[<%])\/\*|\*\/(?=[%>]\}\})/g, attributeLines: true },
  zola: { ...plain, calls: true, escapeInCode: /(?<=\{[{%])\/\*|\*\/(?=[%}]\})/g },
  // Docusaurus reads .md files as MDX unless it is told not to.
  docusaurus: { ...plain, mdxFences: true, components: 'some', notesInCode: highlightNotes },
  eleventy: { ...plain, variables: true, comments: true, rawInCode: true, attributeLines: true },
  astro: plain,
  hexo: { ...plain, variables: true, comments: true, rawInCode: true, tabComments: true },
  pelican: { ...plain, attributeLists: true, sourceLinks: true, indentedAsides: true, markdownElements: true },
  plain: { ...plain, indentedAsides: true, markdownElements: true },
};

/** The rules for an article. MDX is MDX with every generator. */
export function rulesOf(dialect: Dialect, mdx: boolean): Rules {
  return mdx ? { ...dialects[dialect], components: 'all' } : dialects[dialect];
}

const anyTemplate = /\{[%{:#.]|:::|\[!|\[\[?_?toc_?\]|!!!|\?\?\?/i;
const anySourceLink = /[{|](?:filename|static|attach|tag|category|author|index)[}|]/;
const anyMarkdownElement = /<[a-z][^<>]*\smarkdown[\s=>]/i;
const anyComponent = /[{<]|mdx-code-block|^(?:import|export)\s/m;

/** Whether a text can hold a template at all: a quick look, since most articles hold none. */
export function mayHoldTemplates(markdown: string, rules: Rules): boolean {
  return (
    anyTemplate.test(markdown) ||
    (rules.sourceLinks && anySourceLink.test(markdown)) ||
    (rules.markdownElements && anyMarkdownElement.test(markdown)) ||
    (rules.components !== 'none' && anyComponent.test(markdown)) ||
    (rules.notesInCode !== undefined && markdown.includes('highlight-'))
  );
}
