/** How two samples of times stand to each other: difference of the medians in microseconds, and Welch's t. */
export interface Comparison {
  readonly medians: number;
  readonly t: number;
}

/**
 * Compares two samples of milliseconds after dudect (Reparaz, Balasch, Verbauwhede 2017): t is taken of what lies below a
 * percentile of both together, because what delays a machine now and then delays either alike.
 */
export function compareTimes(one: readonly number[], other: readonly number[], crop = 0.9): Comparison {
  const limit = [...one, ...other].sort((x, y) => x - y)[Math.floor((one.length + other.length) * crop) - 1]!;
  const [a, b] = [one, other].map((times) => times.filter((time) => time <= limit)) as [number[], number[]];
  const spread = variance(a) / a.length + variance(b) / b.length;
  return {
    medians: (median(one) - median(other)) * 1000,
    t: spread === 0 ? 0 : (mean(a) - mean(b)) / Math.sqrt(spread),
  };
}

/** The bounds of the reference: medians less than 50 µs apart, and |t| below 4.5. */
export function toldApart({ medians, t }: Comparison): boolean {
  return Math.abs(medians) >= 50 || Math.abs(t) >= 4.5;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((x, y) => x - y);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
}
