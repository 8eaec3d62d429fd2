/** Middle and spread of repeated readings. */
export interface Summary {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly count: number;
}

/**
 * The value below which a share of the readings lies, between neighbours by straight line.
 *
 * @throws RangeError without readings.
 */
export function quantile(readings: readonly number[], share: number): number {
  const sorted = readings.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) {
    throw new RangeError('A quantile needs at least one reading, got none.');
  }
  return below + (above - below) * (place - Math.floor(place));
}

/** @throws RangeError without readings. */
export function summarize(readings: readonly number[]): Summary {
  return {
    median: quantile(readings, 0.5),
    lowerQuartile: quantile(readings, 0.25),
    upperQuartile: quantile(readings, 0.75),
    count: readings.length,
  };
}
