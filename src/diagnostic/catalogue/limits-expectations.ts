/** The words for the kinds of values that limits can want. */
export const limitsExpectations = {
  seconds: { is: 'a number of seconds', fix: 'write a number such as `10`, at most `86400`' },
  mebibytes: { is: 'a number of MiB from 64', fix: 'write a whole number such as `512`' },
} as const;
