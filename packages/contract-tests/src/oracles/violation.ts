/** One way in which a request is not what the contract says. */
export interface Violation {
  /** Such as `body/spec/serverless`, `query.limit` or `header.content-type`. */
  readonly place: string;
  /** Keyword of the schema, or what else is asked: `declared`, `present`, `exact`, `encoded`. */
  readonly keyword: string;
  readonly message: string;
}
