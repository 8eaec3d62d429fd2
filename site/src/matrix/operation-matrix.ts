/** Which version of the API has which operation, and which method of the facade calls it. */
export interface OperationMatrix {
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly apis: readonly ApiOperations[];
}

/** The operations of one API. */
export interface ApiOperations {
  /** As the specs call it, such as `db_control`. */
  readonly name: string;
  readonly operations: readonly OperationRow[];
}

/** One operation, known by its route. */
export interface OperationRow {
  /** Such as `GET /indexes/{index_name}`. */
  readonly route: string;
  /** What the newest spec says that it does. */
  readonly summary: string;
  /** Methods of the facade that call it, such as `pc.describeIndex`; none when only raw clients do. */
  readonly methods: readonly string[];
  /** Its id in each version, in their order; null in those that do not have it. */
  readonly ids: readonly (string | null)[];
}
