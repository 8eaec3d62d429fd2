const text = { type: 'string', minLength: 1 };
const message = object({ text }, ['text']);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const physicalLocation = object(
  {
    artifactLocation: object({ uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } }, ['uri']),
    region: object(
      {
        startLine: { type: 'integer', minimum: 1 },
        startColumn: { type: 'integer', minimum: 1 },
      },
      ['startLine', 'startColumn'],
    ),
  },
  ['artifactLocation', 'region'],
);
const location = object({
  id: { type: 'integer', minimum: 0 },
  message,
  physicalLocation,
  logicalLocations: { type: 'array', items: object({ fullyQualifiedName: text }) },
});
const rule = object(
  {
    id: text,
    shortDescription: message,
    help: object({ text, markdown: text }, ['text', 'markdown']),
    defaultConfiguration: object({ level }, ['level']),
  },
  ['id', 'shortDescription', 'help', 'defaultConfiguration'],
);
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
    relatedLocations: { type: 'array', maxItems: 100, items: location },
    partialFingerprints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: text,
    },
    suppressions: {
      type: 'array',
      items: object({ kind: { enum: ['inSource', 'external'] }, justification: text }, ['kind']),
    },
    properties: { type: 'object' },
  },
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
);

/** The parts of SARIF 2.1.0 that are written, after the standard: what they hold and what must be there. */
export const sarifSchema = object(
  {
    version: { const: '2.1.0' },
    $schema: { type: 'string', pattern: '^https://.*sarif-2\\.1\\.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: object(
        {
          tool: object(
            {
              driver: object(
                { name: text, semanticVersion: text, rules: { type: 'array', items: rule } },
                ['name', 'rules'],
              ),
            },
            ['driver'],
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
        ['tool', 'results'],
      ),
    },
  },
  ['version', 'runs'],
);

function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, required, properties };
}
