/** The middle value, or the mean of the two middle values of an even number. */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5, 'lower') + quantile(values, 0.5, 'upper')) / 2;
}

/** The value that 95 % of the values do not exceed. */
export function percentile95(values: readonly number[]): number {
  return quantile(values, 0.95, 'upper');
}

function quantile(values: readonly number[], share: number, side: 'lower' | 'upper'): number {
  const place = (values.length - 1) * share;
  const index = side === 'lower' ? Math.floor(place) : Math.ceil(place);
  return values.toSorted((a, b) => a - b)[index] ?? Number.NaN;
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
