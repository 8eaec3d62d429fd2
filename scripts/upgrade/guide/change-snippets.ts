import type { Finding } from '@pinecone-versioned/spec-drift';
import { apiNames } from '../../codegen/api-names.ts';
import { objectView } from '../../codegen/object-view.ts';
import type { OpenApiDocument, Schema } from '../../codegen/openapi.ts';
import { pascalCase } from '../../codegen/pascal-case.ts';
import { renderKey, renderLiteral } from '../../codegen/render-literal.ts';
import { apiOf } from '../finding-api.ts';
import { CLIENT_PREFIX } from '../workspace.ts';
import { sampleValue } from './sample-value.ts';
import { schemaAt } from './schema-at.ts';
import { type SchemaType, schemaType } from './schema-type.ts';
import type { VersionPair } from './version-pair.ts';

/** Code that shows a change: modules that the compiler takes. `before` is missing where there was nothing. */
export interface ChangeSnippets {
  readonly before?: string;
  readonly after: string;
}

/** Both sides of a changed schema, and how the clients name its type. */
interface ChangedSchema {
  readonly pair: VersionPair;
  readonly finding: Finding;
  readonly type: SchemaType;
  readonly base: { readonly document: OpenApiDocument; readonly schema: Schema };
  readonly revision: { readonly document: OpenApiDocument; readonly schema: Schema };
}

/** Code for a finding of the client audience; nothing where words say it all. */
export function changeSnippets(pair: VersionPair, finding: Finding): ChangeSnippets | undefined {
  if (finding.kind === 'schema-renamed') return renamed(pair, finding);
  const changed = changedSchema(pair, finding);
  if (!changed) return undefined;
  if (finding.kind === 'type-changed') return typeChanged(changed);
  if (finding.kind === 'object-to-union') return becameUnion(changed);
  if (finding.kind === 'enum-opened' && finding.direction === 'response') return opened(changed);
  if (finding.kind.startsWith('property-added')) return propertiesAdded(changed);
  return undefined;
}

function changedSchema(pair: VersionPair, finding: Finding): ChangedSchema | undefined {
  const type = schemaType(finding.pointer);
  const from = pair.documents.from.get(apiOf(finding));
  const to = pair.documents.to.get(apiOf(finding));
  const base = from && schemaAt(from, finding.pointer);
  const revision = to && schemaAt(to, finding.pointer);
  if (!type || !base || !revision) return undefined;
  return {
    ...{ pair, finding, type },
    base: { document: from, schema: base },
    revision: { document: to, schema: revision },
  };
}

function typeImport(version: string, finding: Finding, name: string): string {
  return `import type { ${name} } from '${CLIENT_PREFIX}${version}/${apiNames(apiOf(finding)).kebab}';\n`;
}

function renamed({ from, to }: VersionPair, finding: Finding): ChangeSnippets | undefined {
  const [, before, after] = /: (\S+) -> (\S+)$/.exec(finding.message) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const side = (version: string, name: string) =>
    `${typeImport(version, finding, pascalCase(name))}\nexport type Example = ${pascalCase(name)};\n`;
  return { before: side(from, before), after: side(to, after) };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'readonly unknown[]',
  object: 'object',
};

function typeChanged({
  pair,
  finding,
  type,
  base,
  revision,
}: ChangedSchema): ChangeSnippets | undefined {
  const before = TYPES[base.schema.type ?? ''];
  const after = TYPES[revision.schema.type ?? ''];
  if (before === undefined || after === undefined || before === after) return undefined;
  const side = (version: string, result: string) => `${typeImport(version, finding, type.name)}
export function read(value: NonNullable<${type.expression}>): ${result} {
  return value;
}
`;
  return { before: side(pair.from, before), after: side(pair.to, after) };
}

/** What every value had is now to be asked for first. */
function becameUnion(changed: ChangedSchema): ChangeSnippets | undefined {
  const { pair, finding, type, base, revision } = changed;
  const variants = objectView(revision.document, revision.schema).variants.map(
    (variant) => objectView(revision.document, variant).properties,
  );
  const common = objectView(base.document, base.schema).properties;
  const name = Object.keys(common).find(
    (each) =>
      variants.some((properties) => Object.hasOwn(properties, each)) &&
      !variants.every((properties) => Object.hasOwn(properties, each)),
  );
  if (name === undefined) return undefined;
  const access = renderKey(name) === name ? `.${name}` : `[${renderKey(name)}]`;
  const side = (version: string, expression: string) => `${typeImport(version, finding, type.name)}
export function read(value: NonNullable<${type.expression}>): unknown {
  return ${expression};
}
`;
  const quoted = renderLiteral(name);
  return {
    before: side(pair.from, `value${access}`),
    after: side(pair.to, `${quoted} in value ? value${access} : undefined`),
  };
}

/** A list of all values was complete once, and is not any more. */
function opened({ pair, finding, type, base }: ChangedSchema): ChangeSnippets | undefined {
  const values = (base.schema.enum ?? []).filter((value) => typeof value === 'string');
  const [first] = values;
  if (first === undefined) return undefined;
  const constant = `export const known = ${renderLiteral([...new Set(values)])} as const;`;
  const before = `${typeImport(pair.from, finding, type.name)}
${constant}

export function read(value: NonNullable<${type.expression}>): (typeof known)[number] {
  return value;
}
`;
  const after = `${typeImport(pair.to, finding, type.name)}
${constant}

export function read(value: NonNullable<${type.expression}>): (typeof known)[number] | 'other' {
  return known.find((each) => each === value) ?? 'other';
}
`;
  return { before, after };
}

function propertiesAdded(changed: ChangedSchema): ChangeSnippets | undefined {
  const { pair, finding, type, base, revision } = changed;
  const before = objectView(base.document, base.schema).properties;
  const after = objectView(revision.document, revision.schema).properties;
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  if (added.length === 0) return undefined;
  if (finding.direction !== 'request') {
    const reads = added.map((name) => `value[${renderLiteral(name)}]`).join(', ');
    return {
      after: `${typeImport(pair.to, finding, type.name)}
export function read(value: NonNullable<${type.expression}>): unknown[] {
  return [${reads}];
}
`,
    };
  }
  const least = sampleValue(revision.document, revision.schema);
  const extra = added.map((name) => [name, sampleValue(revision.document, after[name] ?? {})]);
  const side = (version: string, value: object) => `${typeImport(version, finding, type.name)}
export const value: NonNullable<${type.expression}> = ${renderLiteral({ ...value })};
`;
  const old = sampleValue(base.document, base.schema);
  if (typeof least !== 'object' || least === null) return undefined;
  if (typeof old !== 'object' || old === null) return undefined;
  return {
    before: side(pair.from, old),
    after: side(pair.to, { ...least, ...Object.fromEntries(extra) }),
  };
}
