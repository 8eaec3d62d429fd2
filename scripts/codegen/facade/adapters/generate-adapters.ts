import { fileHeader } from '../../file-header.ts';
import type { GeneratedFiles } from '../../generate-clients.ts';
import { renderKey, renderLiteral } from '../../render-literal.ts';
import { adapterModule } from './adapter-file.ts';
import type { ShapeAdapter } from './shape-adapter.ts';

/** Relative to the packages folder. */
const FILE = 'facade/src/generated/adapters.ts';

const REQUEST = `/** What translates requests for versions before \`New\`. */
type Request<New extends keyof OperationsOf, Old extends keyof OperationsOf, Name> = {
  request(body: Part<New, Name, 'body'>): Part<Old, Name, 'body'>;
};

`;

const RESPONSE = `/** What translates the answers of versions before \`New\`. */
type Response<New extends keyof OperationsOf, Old extends keyof OperationsOf, Name> = {
  response(data: Part<Old, Name, 'response'>): Part<New, Name, 'response'>;
};

`;

/**
 * The module that joins the adapters written by hand, and holds each to its types: the compiler refuses it as long as
 * one is missing or does not translate what it has to. Nothing is generated where no version needs one.
 */
export function generateAdapters(adapters: readonly ShapeAdapter[]): GeneratedFiles {
  if (adapters.length === 0) return new Map();
  const imports = adapters.map(
    (adapter) =>
      `import { adapter as ${constant(adapter)} } from '../adapters/${adapterModule(adapter)}.js';\n`,
  );
  const entries = [...Map.groupBy(adapters, ({ operation }) => operation)].map(
    ([operation, own]) => `  ${renderKey(operation)}: [\n${own.map(renderEntry).join('')}  ],\n`,
  );
  const needed = [
    ...(adapters.some(({ request }) => request.length > 0) ? [REQUEST] : []),
    ...(adapters.some(({ response }) => response.length > 0) ? [RESPONSE] : []),
  ];
  return new Map([
    [
      FILE,
      `// ${fileHeader('adapters.json')}

${imports.join('')}import type { OperationsOf } from './types.js';

type Part<Version extends keyof OperationsOf, Name, Kind extends string> =
  Name extends keyof OperationsOf[Version]
    ? OperationsOf[Version][Name] extends { readonly [Key in Kind]?: infer Value }
      ? NonNullable<Value>
      : never
    : never;

${needed.join('')}/** By operation, oldest change first: what requests and answers of versions before \`before\` go through. */
export const adapters = {
${entries.join('')}} as const;
`,
    ],
  ]);
}

function renderEntry(adapter: ShapeAdapter): string {
  const { operation, before, previous, request, response } = adapter;
  const versions = [before, previous, operation].map((each) => renderLiteral(each)).join(', ');
  const types = [
    ...(request.length > 0 ? [`Request<${versions}>`] : []),
    ...(response.length > 0 ? [`Response<${versions}>`] : []),
  ];
  return `    { before: ${renderLiteral(before)}, adapter: ${constant(adapter)} satisfies ${types.join(' & ')} },\n`;
}

function constant({ operation, before }: ShapeAdapter): string {
  return `${operation}_before_${before.replaceAll(/\W/g, '_')}`;
}
