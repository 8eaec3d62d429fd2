import type { ContractOperation } from '../contract/contract-operation.ts';
import { dereference, type Schema } from '../contract/schema.ts';

/** How the contract pages a list: by a token that a page hands out and the request for the next one hands in. */
export interface Paging {
  /** Place and name of the token in a request. */
  readonly place: 'query' | 'body';
  readonly token: string;
  /** Field of a page that has its items, and whether they are members by name. */
  readonly items: string;
  readonly areNamed: boolean;
  readonly item: Schema;
}

const TOKEN = /^pagination_?token$/i;

/** The paging of an operation that has one. */
export function pagingOf(operation: ContractOperation): Paging | undefined {
  const { document, parameters, request, responses } = operation;
  const ofQuery = parameters.find(({ in: place, name }) => place === 'query' && TOKEN.test(name));
  const fields = request ? dereference(document, request.schema).properties : {};
  const ofBody = Object.keys(fields ?? {}).find((name) => TOKEN.test(name));
  const token = ofQuery?.name ?? ofBody;
  const [body] = responses.find(({ status }) => status === '200')?.bodies ?? [];
  if (token === undefined || !body) return undefined;
  const { properties = {} } = dereference(document, body.schema);
  const place = ofQuery ? 'query' : 'body';
  for (const [items, given] of Object.entries(properties)) {
    const { items: item, additionalProperties: named } = dereference(document, given);
    if (item) return { place, token, items, areNamed: false, item };
    if (typeof named === 'object') return { place, token, items, areNamed: true, item: named };
  }
  return undefined;
}
