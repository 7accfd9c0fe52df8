/** Seconds with as many digits as are worth something: `0.274 s`, `14.5 s`. */
export function seconds(value: number): string {
  return `${value < 1 ? value.toFixed(3) : value.toPrecision(3)} s`;
}

/** `1,470 MB`: of a million bytes. */
export function megabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} MB`;
}

/** `10,000`. */
export function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A ratio with two digits that are worth something: `0.85`, `0.012`, `3.2`. */
export function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
