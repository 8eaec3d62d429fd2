/** What is measured. */
export interface Metric {
  /** Unique in its benchmark; part of the keys in the file of ratios. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  /** Contender that the ratios are to. */
  readonly reference: string;
}

export type Unit = 'ms' | 'µs' | 's' | 'bytes' | 'MB' | 'per second' | 'count';

/** The readings of one run of a contender, by metric; a metric that it lacks has none. */
export type Readings = Readonly<Record<string, number>>;
