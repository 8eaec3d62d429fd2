import { fileHeader } from '../../file-header.ts';
import type { GeneratedFiles } from '../../generate-clients.ts';
import { renderKey, renderLiteral } from '../../render-literal.ts';
import { orderVersions } from '../order-versions.ts';
import { renderCalls } from './render-calls.ts';
import type { ShapeAdapter } from './shape-adapter.ts';

/** Relative to the packages folder. */
const FILE = 'facade/src/generated/adapters.ts';
const CALLS = 'facade/src/generated/calls.ts';

const REQUEST = `/** The query and the body of a request. */
type Input<Version extends keyof OperationsOf, Name> = Name extends keyof OperationsOf[Version]
  ? Omit<OperationsOf[Version][Name], 'response'>
  : never;

/** What translates requests for versions before \`New\`. */
type Request<New extends keyof OperationsOf, Old extends keyof OperationsOf, Name> = {
  request(request: Input<New, Name>): Input<Old, Name>;
};

`;

const RESPONSE = `type Answer<Version extends keyof OperationsOf, Name> = Name extends keyof OperationsOf[Version]
  ? OperationsOf[Version][Name] extends { response: infer Data }
    ? Data
    : undefined
  : never;

/** What translates the answers of versions before \`New\`. */
type Response<New extends keyof OperationsOf, Old extends keyof OperationsOf, Name> = {
  response(data: Answer<Old, Name>): Answer<New, Name>;
};

`;

/**
 * The module that joins the adapters written by hand, and holds each to its types: the compiler refuses it as long as
 * one is missing or does not translate what it has to. It is there only where a version needs one; the module that the
 * engine makes its calls through is always there.
 */
export function generateAdapters(listed: readonly ShapeAdapter[]): GeneratedFiles {
  const versions = orderVersions([...new Set(listed.map(({ before }) => before))]);
  const adapters = versions.flatMap((version) => listed.filter(({ before }) => before === version));
  const calls = `// ${fileHeader(adapters.length > 0 ? 'adapters.json' : '')}\n\n${renderCalls(adapters.length > 0)}`;
  if (adapters.length === 0) return new Map([[CALLS, calls]]);
  const imports = versions.map(
    (version) => `import * as ${moduleName(version)} from '../adapters/${version}.js';\n`,
  );
  const entries = [...Map.groupBy(adapters, ({ operation }) => operation)].map(
    ([operation, own]) => `  ${renderKey(operation)}: [\n${own.map(renderEntry).join('')}  ],\n`,
  );
  const needed = [
    ...(adapters.some(({ request }) => request.length > 0) ? [REQUEST] : []),
    ...(adapters.some(({ response }) => response.length > 0) ? [RESPONSE] : []),
  ];
  return new Map([
    [CALLS, calls],
    [
      FILE,
      `// ${fileHeader('adapters.json')}

${imports.join('')}import type { OperationsOf } from './types.js';

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
  const own = `${moduleName(before)}.${operation} satisfies ${types.join(' & ')}`;
  return `    { before: ${renderLiteral(before)}, adapter: ${own} },\n`;
}

function moduleName(version: string): string {
  return `since_${version.replaceAll(/\W/g, '_')}`;
}
