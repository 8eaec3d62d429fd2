import type { Answer } from '../containment/answer.js';
import { type JsonObject, listAt } from '../document/json-object.js';
import type { InnerCheck } from './accepts-scalar.js';

/** What `anyOf`, `oneOf` and `not` say about a value; conditions are not worked out. */
export function* acceptsUnions(
  schema: JsonObject,
  value: unknown,
  inner: InnerCheck,
): Generator<Answer> {
  const any = listAt(schema, 'anyOf').map((member) => inner(member, value));
  if (any.length > 0 && !any.includes('yes')) yield any.includes('unknown') ? 'unknown' : 'no';
  const one = listAt(schema, 'oneOf').map((member) => inner(member, value));
  if (one.length > 0) {
    const sure = one.filter((answer) => answer === 'yes').length;
    if (sure > 1) yield 'no';
    else if (one.includes('unknown')) yield 'unknown';
    else if (sure === 0) yield 'no';
  }
  if ('not' in schema) {
    const answer = inner(schema['not'], value);
    yield answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
  }
  if ('if' in schema) yield 'unknown';
}
