/** What the contract thinks of a value. */
export type Verdict =
  /** The schema takes it. */
  | 'valid'
  /** OpenAPI's reading takes it, the strict overlay does not: an undeclared field, an unknown value of an open enum. */
  | 'undeclared'
  /** The schema refuses it. */
  | 'invalid';

/** A value that probes one keyword of a schema at one place. */
export interface Variant {
  /** The keyword that the value probes, such as `maxLength`; `minimal` and `full` for whole values. */
  readonly keyword: string;
  /** Where, such as `body.spec.serverless.region` or `body.vectors[].id`. */
  readonly place: string;
  /** What the value is there, such as `512 characters`. */
  readonly label: string;
  /** Left out where only the schema as a whole can tell, such as in a variant of a union. */
  readonly verdict?: Verdict;
  /** Makes the value; large ones exist only while they are used. */
  readonly make: () => unknown;
}
