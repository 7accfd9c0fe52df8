import { forEach, type Rules } from './rule.js';

/** Elements of HTML, old and new, that only dress or handle what they hold: that stays. */
export const unwrappedRules: Rules = forEach(
  [
    ...['html', 'body', 'label', 'output', 'data', 'rb', 'rtc', 'maction', 'menclose'],
    ...['font', 'big', 'nobr', 'blink', 'marquee', 'basefont'],
  ],
  ({ children }) => children,
);
