import { byPath, type Site } from './site.js';

/** Code that runs on a page. */
export const codeSites: readonly Site[] = [
  {
    name: 'CodePen',
    thing: 'Pen',
    hosts: ['codepen.io'],
    page: byPath(/^\/([\w-]+|team\/[\w-]+)\/embed\/(?:preview\/)?(\w+)/, 'https://codepen.io/$1/pen/$2'),
  },
  {
    name: 'JSFiddle',
    thing: 'Fiddle',
    hosts: ['jsfiddle.net'],
    page: byPath(/^\/((?:[\w-]+\/)?\w+)(?:\/\d+)?\/embedded/, 'https://jsfiddle.net/$1/'),
  },
  {
    name: 'CodeSandbox',
    thing: 'Sandbox',
    hosts: ['codesandbox.io'],
    page: byPath(/^\/embed\/([\w-]+)/, 'https://codesandbox.io/s/$1'),
  },
  {
    name: 'StackBlitz',
    thing: 'Project',
    hosts: ['stackblitz.com'],
    page: byPath(/^(\/(?:edit|github)\/[\w./-]+)/, 'https://stackblitz.com$1'),
  },
  {
    name: 'GitHub Gist',
    thing: 'Code',
    hosts: ['gist.github.com'],
    page: byPath(/^\/((?:[\w-]+\/)?[\da-f]+)(?:\.js|\.pibb)?$/i, 'https://gist.github.com/$1'),
  },
];
