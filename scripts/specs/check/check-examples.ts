import { formatPointer } from '../json-pointer.ts';
import type { Json, JsonObject } from '../read-spec.ts';
import { childOf, resolvePointer, resolveReference } from '../resolve-pointer.ts';
import { createValidator, type Validator } from './create-validator.ts';
import { type Example, examplesOf } from './examples-of.ts';
import type { Finding } from './finding.ts';

export interface ExamplesReport {
  readonly findings: readonly Finding[];
  /** How many examples and defaults were checked. */
  readonly count: number;
}

/** Validates every example and default of a document whose references all resolve. */
export function checkExamples(document: JsonObject): ExamplesReport {
  const examples = examplesOf(document);
  const validate = createValidator(document);
  return {
    findings: examples.flatMap((example) => checkExample(document, example, validate)),
    count: examples.length,
  };
}

function checkExample(document: JsonObject, example: Example, validate: Validator): Finding[] {
  const finding = (message: string, at = ''): Finding => ({
    pointer: formatPointer(example.steps) + at,
    message,
    about: 'prose',
  });
  try {
    if (example.wire === undefined || typeof example.value !== 'string') {
      return validate(example.schemaSteps, example.value).map(({ at, message }) =>
        finding(`the example does not fit its schema: ${at || 'the value'} ${message}.`, at),
      );
    }
    const schemaSteps =
      example.wire === 'ndjson' ? itemsOf(document, example) : example.schemaSteps;
    return partsOf(example.wire, example.value).flatMap((part) => {
      const value = parseJson(part.text);
      if (value === undefined) {
        return [finding(`line ${part.line} of the example is not JSON: ${part.text.slice(0, 60)}`)];
      }
      return validate(schemaSteps, value).map(({ at, message }) =>
        finding(
          `line ${part.line} of the example does not fit its schema: ${at || 'it'} ${message}.`,
        ),
      );
    });
  } catch (error) {
    return [
      {
        pointer: formatPointer(example.schemaSteps),
        message: `the schema cannot be used: ${error instanceof Error ? error.message : String(error)}`,
        about: 'structure',
      },
    ];
  }
}

/** A body of lines is described as an array, so each line has to fit its items. */
function itemsOf(document: JsonObject, { schemaSteps }: Example): string[] {
  const pointer = formatPointer(schemaSteps);
  const schema = resolvePointer(document, pointer);
  const reference = childOf(schema, '$ref');
  const array = resolveReference(document, schema);
  if (childOf(array, 'items') === undefined) {
    throw new Error('a body of lines needs an array as its schema.');
  }
  const base = typeof reference === 'string' ? reference.slice(2).split('/') : schemaSteps;
  return [...base, 'items'];
}

function partsOf(wire: 'ndjson' | 'sse', text: string): { line: number; text: string }[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter((part) => wire === 'ndjson' || part.text.startsWith('data:'))
    .map((part) => (wire === 'sse' ? { ...part, text: part.text.slice(5).trim() } : part))
    .filter((part) => part.text !== '' && part.text !== '[DONE]');
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
