import type { ContractOperation } from './contract-operation.ts';
import { branchesOf, dereference, isFreeForm, type Schema } from './schema.ts';

/** Every keyword of an operation's request that a case has to probe, as `place keyword`. */
export function requestKeywords({ document, request, parameters }: ContractOperation): Set<string> {
  const found = new Set<string>();
  const visit = (given: Schema, place: string, within: readonly string[]): void => {
    const reference = given.$ref;
    if (reference !== undefined && within.includes(reference)) return;
    const inside = reference === undefined ? within : [...within, reference];
    const schema = dereference(document, given);
    for (const keyword of keywordsOf(schema)) found.add(`${place} ${keyword}`);
    if (schema.items) visit(schema.items, `${place}[]`, inside);
    for (const branch of branchesOf(schema)) visit(branch, place, inside);
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      if (schema.required?.includes(name)) found.add(`${place}.${name} required`);
      visit(child, `${place}.${name}`, inside);
    }
    const { additionalProperties: others } = schema;
    if (typeof others === 'object') visit(others, `${place}.*`, inside);
  };
  if (request) visit(request.schema, 'body', []);
  if (request?.required) found.add('body required');
  for (const { name, in: place, schema, required } of parameters) {
    if (place === 'header') continue;
    visit(schema, `${place}.${name}`, []);
    if (required) found.add(`${place}.${name} required`);
  }
  return found;
}

function keywordsOf(schema: Schema): string[] {
  const { type, format = '', minLength, maxLength, minimum, maximum, nullable } = schema;
  const isList = type === 'array';
  const known = schema.enum ? 'enum' : schema['x-enum'] && 'x-enum';
  const isProbed =
    /^(uuid|date-time|json)$/.test(format) || (/^int/.test(format) && minimum === undefined);
  const closes =
    schema.additionalProperties === false ||
    (schema.properties && schema.additionalProperties === undefined);
  return [
    ...(known ? [known] : []),
    ...(type !== undefined && !known && !/^(uuid|date-time|json)$/.test(format) ? ['type'] : []),
    ...(isProbed && !known ? ['format'] : []),
    ...(minLength || schema.minItems ? [isList ? 'minItems' : 'minLength'] : []),
    ...((maxLength ?? schema.maxItems) === undefined ? [] : [isList ? 'maxItems' : 'maxLength']),
    ...(minimum === undefined ? [] : ['minimum']),
    ...(maximum === undefined ? [] : ['maximum']),
    ...(nullable ? ['nullable'] : []),
    ...(schema.oneOf ? ['oneOf'] : []),
    ...(schema.anyOf ? ['anyOf'] : []),
    ...(isFreeForm(schema) ? ['free form'] : []),
    ...(closes || typeof schema.additionalProperties === 'object' ? ['additionalProperties'] : []),
  ];
}
