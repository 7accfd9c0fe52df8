/** The words for the kinds of values that settings of bodies can want. */
export const bodiesExpectations = {
  embeds: { is: 'a form of embedded players', fix: 'choose one of `link`, `poster`, `player`' },
  math: { is: '`true`, `false` or `blocks`', fix: 'write `true`, `false` or `blocks`' },
  bytesOrNone: { is: 'a number of bytes', fix: 'write a whole number such as `32768`, or `0` for none' },
  selector: { is: 'a CSS selector', fix: 'write it as `.promo`, `#comments` or `[data-feed="exclude"]`' },
} as const;
