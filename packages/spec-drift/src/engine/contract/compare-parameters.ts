import type { Wire } from '../aspects/local-comparison.js';
import { canonicalJson } from '../document/canonical-json.js';
import type { Grade } from '../grade/change.js';
import { TYPE } from '../schema/json-types.js';
import { shapeOf } from '../schema/read-shape.js';
import { compareSchemaSlot } from './compare-schema-slot.js';
import type { Ledger } from './ledger.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';
import type { Parameter } from './parameter.js';

/** Compares the parameters of two versions of an operation. */
export function compareParameters(ledger: Ledger, base: Operation, revision: Operation): void {
  const before = new Map(base.parameters.map((parameter) => [parameter.identity, parameter]));
  const after = new Map(revision.parameters.map((parameter) => [parameter.identity, parameter]));
  for (const parameter of [...before.values(), ...after.values()]) {
    ledger.aliases.set(parameter.pointer, `parameter ${parameter.identity}`);
  }
  for (const [identity, parameter] of before) {
    const other = after.get(identity);
    if (other === undefined) noteRemoved(ledger, parameter, revision.id);
    else compareParameter(ledger, { base: parameter, revision: other, operation: revision.id });
  }
  for (const [identity, parameter] of after) {
    if (!before.has(identity)) noteAdded(ledger, parameter, revision);
  }
}

/** Two versions of one parameter. */
interface ParameterPair {
  readonly base: Parameter;
  readonly revision: Parameter;
  readonly operation: string;
}

function compareParameter(ledger: Ledger, pair: ParameterPair): void {
  const { base, revision, operation } = pair;
  if (base.name !== revision.name && base.in === 'path') {
    note(ledger, pair, {
      kind: 'path-parameter-renamed',
      title: 'path parameter renamed',
      detail: `${base.name} -> ${revision.name}`,
      grade: {
        wire: 'no-change',
        client: 'breaking',
        why: 'The URL stays the same; generated code names the argument otherwise.',
      },
    });
  }
  if (base.required !== revision.required) noteRequired(ledger, pair);
  if (base.writing !== revision.writing && writingMatters(pair)) {
    note(ledger, pair, {
      kind: 'parameter-serialisation-changed',
      title: 'parameter is written in another way',
      detail: `${revision.name} from ${base.writing} to ${revision.writing}`,
      grade: { wire: 'breaking', why: 'The same values are written as other text in the request.' },
    });
  }
  noteLeeway(ledger, pair);
  if (base.deprecated !== revision.deprecated) {
    note(ledger, pair, {
      kind: revision.deprecated ? 'deprecated' : 'deprecation-withdrawn',
      title: revision.deprecated ? 'parameter deprecated' : 'parameter no longer deprecated',
      detail: revision.name,
      grade: { wire: 'docs-only', why: 'The parameter still works.' },
    });
  }
  noteDocs(ledger, { base, revision }, ['description', 'example', 'examples']);
  compareSchemaSlot(ledger, {
    base: base.schema && { node: base.schema, pointer: base.pointer },
    revision: revision.schema && { node: revision.schema, pointer: revision.pointer },
    flow: 'request',
    operation,
    wire: wireOf(base, revision),
    error: false,
    role: `${revision.in} parameter ${revision.name}`,
    demanded: base.required || revision.required,
  });
}

function wireOf(base: Parameter, revision: Parameter): Wire {
  if (base.isJson && revision.isJson) return 'json';
  const both = [base.writing, revision.writing];
  return both.every((writing) => writing.startsWith('form, explode true')) ? 'repeated' : 'text';
}

/** Style and explode only tell how lists and objects are written. */
function writingMatters({ base, revision }: ParameterPair): boolean {
  if (base.isJson !== revision.isJson || base.isJson) return true;
  const types = (base.schema ? shapeOf(base.schema).types : 0) | TYPE.null;
  const composed = (types & (TYPE.array | TYPE.object)) !== 0;
  return composed || base.writing.split(',')[0] !== revision.writing.split(',')[0];
}

/** What a query parameter may be written as besides. */
const LEEWAY = [
  { keyword: 'allowReserved', what: 'reserved characters as they are' },
  { keyword: 'allowEmptyValue', what: 'an empty value' },
] as const;

function noteLeeway(ledger: Ledger, pair: ParameterPair): void {
  const { base, revision } = pair;
  if (revision.in !== 'query') return;
  for (const { keyword, what } of LEEWAY) {
    const given = revision.value[keyword] === true;
    if (given === (base.value[keyword] === true)) continue;
    note(ledger, pair, {
      kind: given ? 'parameter-leeway-given' : 'parameter-leeway-withdrawn',
      title: given ? `parameter takes ${what}` : `parameter no longer takes ${what}`,
      detail: revision.name,
      grade: given
        ? { wire: 'additive', why: 'What was sent before is still taken.' }
        : { wire: 'potentially-breaking', why: `Requests with ${what} may now be refused.` },
    });
  }
}

function noteRequired(ledger: Ledger, pair: ParameterPair): void {
  const { required, name } = pair.revision;
  note(ledger, pair, {
    kind: required ? 'parameter-became-required' : 'parameter-became-optional',
    title: required ? 'parameter became required' : 'parameter became optional',
    detail: name,
    grade: required
      ? { wire: 'breaking', why: 'Requests without the parameter are now refused.' }
      : { wire: 'additive', why: 'Requests with the parameter are as good as before.' },
  });
}

function noteAdded(ledger: Ledger, parameter: Parameter, operation: Operation): void {
  const kind = parameter.required ? 'parameter-added-required' : 'parameter-added-optional';
  const fallback = parameter.schema && shapeOf(parameter.schema).fallback;
  const facts = fallback ? [`default ${canonicalJson(fallback.value)}`] : [];
  ledger.note({
    kind,
    title: parameter.required ? 'required parameter added' : 'optional parameter added',
    detail: [`${parameter.in} ${parameter.name}`, ...facts].join(', '),
    base: null,
    revision: parameter.pointer,
    grade: gradeAdded(parameter, operation),
    direction: 'request',
    operation: operation.id,
    place: `parameter ${parameter.identity}`,
    ...(parameter.required
      ? { witness: { role: `${parameter.in} parameters`, value: {}, acceptedBy: 'base' } }
      : {}),
  });
}

function gradeAdded(parameter: Parameter, { document }: Operation): Grade {
  if (!parameter.required) return { wire: 'additive', why: 'Callers may leave it out.' };
  const why = 'Requests without the parameter are now refused.';
  const info = document.root['info'];
  const version = typeof info === 'object' && info !== null && 'version' in info && info.version;
  const fallback = parameter.schema && shapeOf(parameter.schema).fallback;
  if (parameter.in === 'header' && fallback && fallback.value === version) {
    return {
      wire: 'breaking',
      client: 'no-change',
      why: `${why} It names the version of the document, so a generated client sends it by itself.`,
    };
  }
  return { wire: 'breaking', why };
}

function noteRemoved(ledger: Ledger, parameter: Parameter, operation: string): void {
  const announced = parameter.end === 'open';
  ledger.note({
    kind: 'parameter-removed',
    title: 'parameter removed',
    detail: `${parameter.in} ${parameter.name}`,
    base: parameter.pointer,
    revision: null,
    grade: {
      wire: announced ? 'additive' : 'potentially-breaking',
      client: announced ? 'potentially-breaking' : 'breaking',
      why: announced
        ? 'Its end was announced, and requests that still send it are heard without it.'
        : 'It may still be sent and is no longer heeded; generated code has no argument for it.',
    },
    direction: 'request',
    operation,
    place: `parameter ${parameter.identity}`,
  });
}

function note(
  ledger: Ledger,
  { base, revision, operation }: ParameterPair,
  about: { kind: string; title: string; detail: string; grade: Grade },
): void {
  ledger.note({
    ...about,
    base: base.pointer,
    revision: revision.pointer,
    direction: 'request',
    operation,
    place: `parameter ${revision.identity}`,
  });
}
