import type { ErrorObject } from 'ajv';

/** Why a value is refused. */
export interface Misfit {
  /** One sentence. */
  readonly message: string;
  /** It cannot even be read as what it should be: a field is missing or has the wrong type. */
  readonly isUnreadable: boolean;
}

/** Says why a value does not fit its schema. `what` names the value, such as `the body`. */
export function describeMisfit(errors: readonly ErrorObject[], what: string): Misfit {
  const error = mostTelling(errors);
  if (!error) {
    return { message: `${capitalized(what)} does not fit the contract.`, isUnreadable: false };
  }
  const isUnreadable = ['required', 'type', 'float32Array'].includes(error.keyword);
  return { message: sentence(error, errors, what), isUnreadable };
}

function sentence(error: ErrorObject, errors: readonly ErrorObject[], what: string): string {
  const place = placeOf(error.instancePath);
  const subject = place === '' ? capitalized(what) : `\`${place}\``;
  switch (error.keyword) {
    case 'required':
      return `Missing field \`${join(place, error.params['missingProperty'])}\`.`;
    case 'additionalProperties':
      return `Unknown field \`${join(place, error.params['additionalProperty'])}\`.`;
    case 'enum':
      return `${subject} must be one of ${error.params['allowedValues'].join(', ')}.`;
    case 'oneOf':
      return `${subject} must have exactly one of the forms that the contract allows${wanted(errors, error)}.`;
    case 'float32Array':
      return `${subject} must be an array of numbers within the range of float32.`;
    default:
      return `${subject} ${error.message ?? 'is not valid'}.`;
  }
}

/**
 * Of variants, each failing in its own way, the one that the caller meant is the one whose failure lies deepest; a
 * missing field only says which variant was not meant.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const union = errors.find(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  if (!union) return errors[0];
  const within = errors.filter((error) => error !== union);
  const deeper = within
    .filter(({ instancePath }) => instancePath.length > union.instancePath.length)
    .sort((a, b) => b.instancePath.length - a.instancePath.length);
  if (deeper[0] || rivalsOf(errors, union).length > 1) return deeper[0] ?? union;
  return within.find(({ keyword }) => keyword === 'additionalProperties') ?? union;
}

/** Fields that belong to different variants: each variant whose own fields are there finds those of the other ones. */
function rivalsOf(errors: readonly ErrorObject[], union: ErrorObject): string[] {
  const names = errors
    .filter(({ keyword, instancePath }) => {
      return keyword === 'additionalProperties' && instancePath === union.instancePath;
    })
    .map(({ params }) => `\`${params['additionalProperty']}\``);
  return [...new Set(names)];
}

function wanted(errors: readonly ErrorObject[], union: ErrorObject): string {
  const rivals = rivalsOf(errors, union);
  if (rivals.length > 1) return `; it has ${rivals.toSorted().join(' and ')}`;
  const names = errors
    .filter(({ keyword, instancePath }) => {
      return keyword === 'required' && instancePath === union.instancePath;
    })
    .map(({ params }) => `\`${params['missingProperty']}\``);
  return names.length > 0 ? `: one with ${[...new Set(names)].join(' or ')}` : '';
}

/** `/vectors/0/id` -> `vectors[0].id`. */
function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((place, step) => (/^\d+$/.test(step) ? `${place}[${step}]` : join(place, step)), '');
}

function join(place: string, name: unknown): string {
  return place === '' ? String(name) : `${place}.${name}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
