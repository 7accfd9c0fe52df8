/** Texts that would steer a terminal or a CI system if they were printed as they are. */
export const steering: readonly string[] = [
  '::error::x',
  ' ::add-mask::x',
  '\u2028::error::x',
  'x\n::error::x',
  '##[error]x',
  'x ##vso[task.setvariable variable=PATH]x',
  '##\u200e[error]x',
  '#\u2066#[error]x',
  '--- x',
  '\u001b[2Jx',
  '\u009b2Jx',
  'x\r\u0007',
  '\u202egnp',
  '\u0085x',
];
