import { describe, expect, test } from 'vitest';
import { checkSpecs } from '../../specs/index.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import { resolvePointer } from '../../specs/resolve-pointer.ts';
import { BODY, folderOf, GET, NAME, PET, petsWith, problemsIn } from './pets-folder.ts';
import { asYaml } from './specs-folder.ts';

describe('prose and examples', () => {
  const json = (value: JsonObject['x']): JsonObject => ({
    'application/json': { examples: { rex: { value: value ?? null } } },
  });
  const cases: [what: string, pointer: string, patch: JsonObject, message: string][] = [
    ['operation', GET, { description: null }, 'the operation has no description.'],
    ['parameter', `${GET}/parameters/0`, { description: ' ' }, 'the parameter has no description.'],
    ['schema', PET, { description: null }, 'the schema has no description.'],
    [
      'property',
      `${PET}/properties/age`,
      { description: null },
      'the property `age` has no description.',
    ],
    [
      'tag',
      '#/tags/0',
      { description: null },
      'Tag object should contain `description` field. (tag-description)',
    ],
    [
      'missing example',
      `${BODY}/application~1json`,
      { examples: null },
      'the 200 response of type application/json has no example.',
    ],
    [
      'empty examples',
      `${BODY}/application~1json`,
      { examples: { rex: null } },
      'the 200 response of type application/json has no example.',
    ],
    [
      'example of another type',
      BODY,
      json({ name: 5 }),
      'the example does not fit its schema: /name must be string.',
    ],
    [
      'null where it is not allowed',
      BODY,
      json({ age: null }),
      "the example does not fit its schema: the value must have required property 'age'.",
    ],
    [
      'parameter example',
      `${GET}/parameters/0`,
      { example: 5 },
      'the example does not fit its schema: the value must be string.',
    ],
    [
      'default',
      `${PET}/properties/age`,
      { default: '0' },
      'the example does not fit its schema: the value must be integer.',
    ],
    [
      'schema example',
      `${PET}/properties/age`,
      { example: -1 },
      'the example does not fit its schema: the value must be >= 0.',
    ],
  ];
  test.each(cases)('finds: %s', async (_, pointer, patch, message) => {
    const document = petsWith(pointer, patch);
    const [problem, ...others] = await problemsIn(folderOf(document));
    expect(others).toEqual([]);
    expect(problem).toMatch(/^2025-10\/pets_2025-10\.oas\.yaml:\d+:\d+ {2}/);
    expect(problem?.replace(/^\S+ {2}/, '')).toBe(message);
  });

  test('points at the line of the value that does not fit', async () => {
    const document = petsWith(BODY, json({ name: 5 }));
    const lines = asYaml(document).split('\n');
    const line = lines.findIndex((text) => text.includes('name: 5')) + 1;
    const [problem] = await problemsIn(folderOf(document));
    expect(problem).toContain(`${NAME}:${line}:`);
  });

  test('accepts values outside x-enum and unknown fields, which are open', async () => {
    const document = petsWith(BODY, json({ kind: 'bird', color: 'green' }));
    expect(await problemsIn(folderOf(document))).toEqual([]);
  });

  test('in a published file they are one warning', async () => {
    const document = petsWith(PET, { description: null });
    Object.assign(resolvePointer(document, '#/tags/0') ?? {}, { description: '' });
    const folder = folderOf(document, { origin: 'published' });
    const { problems } = await checkSpecs(folder);
    expect(problems).toMatchObject([{ severity: 'warning' }]);
    expect(problems[0]?.message).toMatch(/^2 descriptions and examples of the published file/);
  });
});

describe('bodies of several values', () => {
  const pet = '{"name": "Rex", "age": 3}';
  const cases: [type: string, text: string, message: string | undefined][] = [
    ['application/x-ndjson', `${pet}\n\n${pet}\n`, undefined],
    [
      'application/x-ndjson',
      `${pet}\n{"name": "Tom"}\n`,
      "line 2 of the example does not fit its schema: it must have required property 'age'.",
    ],
    ['application/x-ndjson', `${pet}\n{"name"\n`, 'line 2 of the example is not JSON: {"name"'],
    ['text/event-stream', `event: pet\ndata: ${pet}\n\ndata:${pet}\n\ndata: [DONE]\n`, undefined],
    [
      'text/event-stream',
      `data: ${pet}\n\ndata: {"name": 5, "age": 1}\n`,
      'line 3 of the example does not fit its schema: /name must be string.',
    ],
  ];
  test.each(cases)('%s with the text %j', async (type, value, message) => {
    const reference = { $ref: PET };
    const schema = type === 'text/event-stream' ? reference : { type: 'array', items: reference };
    const document = petsWith(BODY, { [type]: { schema, examples: { a: { value } } } });
    const problems = await problemsIn(folderOf(document));
    expect(problems.map((problem) => problem.replace(/^\S+ {2}/, ''))).toEqual(
      message === undefined ? [] : [message],
    );
  });
});
