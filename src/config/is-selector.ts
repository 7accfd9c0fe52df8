import { createParser } from 'css-selector-parser';

const parse = createParser({ syntax: 'selectors-4' });

/** Whether a text is a selector of CSS, such as `.share` or `[data-feed="exclude"]`. */
export function isSelector(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
