import type { Answer } from '../containment/answer.js';
import { type JsonObject, listAt } from '../document/json-object.js';
import type { InnerCheck } from './accepts-scalar.js';

/** What `anyOf`, `oneOf` and `not` say about a value; conditions are not worked out. */
export function* acceptsUnions(
  schema: JsonObject,
  value: unknown,
  inner: InnerCheck,
): Generator<Answer> {
  const members = listAt(schema, 'anyOf');
  if (members.length > 0) yield some(members, (member) => inner(member, value));
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

/** True of one at least: one `yes` decides, without a look at the rest. */
function some(members: readonly unknown[], ask: (member: unknown) => Answer): Answer {
  let result: Answer = 'no';
  for (const member of members) {
    const answer = ask(member);
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}
