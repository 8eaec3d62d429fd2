import { dereference } from '../dereference.ts';
import { docComment } from '../doc-comment.ts';
import { listOperations, type SpecOperation } from '../list-operations.ts';
import type { OpenApiDocument, Parameter } from '../openapi.ts';
import { pascalCase } from '../pascal-case.ts';
import { renderKey, renderLiteral } from '../render-literal.ts';
import { successResponses } from '../success-responses.ts';

/** An API of a version, its document in camelCase and with the facade's names of operations. */
export interface FacadeApi {
  /** Name of the module and namespace, such as `dbControl`. */
  readonly namespace: string;
  /** File of the module, such as `db-control`. */
  readonly file: string;
  readonly document: OpenApiDocument;
}

/** The entry of a version's types: the APIs as namespaces, and what each operation takes and gives. */
export function renderOperationsInterface(version: string, apis: readonly FacadeApi[]): string {
  const imports = apis.map(
    ({ namespace, file }) => `import type * as ${namespace} from './${file}.js';\n`,
  );
  const operations = apis.flatMap((api) =>
    listOperations(api.document).map((operation) => renderOperation(api, operation)),
  );
  return `${imports.join('')}
export type { ${apis.map(({ namespace }) => namespace).join(', ')} };

/** What each operation of version ${version} takes and gives. */
export interface Operations {
${operations.join('\n')}}
`;
}

function renderOperation({ namespace, document }: FacadeApi, operation: SpecOperation): string {
  const { summary, description } = operation.object;
  const comment = docComment([summary, description].filter(Boolean).join('\n\n'));
  const pascal = pascalCase(operation.id);
  const body = operation.object.requestBody && dereference(document, operation.object.requestBody);
  const responses = successResponses(document, operation);
  const hasResponse = responses.some(({ content }) => Object.keys(content).length > 0);
  const members = [
    ...parameterMember(document, operation, { namespace, place: 'path' }),
    ...parameterMember(document, operation, { namespace, place: 'query' }),
    ...(body
      ? [`body${body.required === true ? '' : '?'}: ${namespace}.${pascal}RequestBody`]
      : []),
    `response: ${hasResponse ? `${namespace}.${pascal}ResponseBody` : 'void'}`,
  ];
  const code = `${comment}${renderKey(operation.id)}: {\n${members.map((member) => `  ${member};\n`).join('')}};\n`;
  return code.replace(/^(?=.)/gm, '  ');
}

interface ParameterPlace {
  readonly namespace: string;
  readonly place: 'path' | 'query';
}

function parameterMember(
  document: OpenApiDocument,
  { id, object }: SpecOperation,
  { namespace, place }: ParameterPlace,
): string[] {
  const parameters = (object.parameters ?? [])
    .map((parameter: Parameter & { readonly required?: boolean }) =>
      dereference(document, parameter),
    )
    .filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return [];
  const access = `${namespace}.operations[${renderLiteral(id)}]['parameters']['${place}']`;
  return parameters.some((parameter) => parameter.required === true)
    ? [`${place}: ${access}`]
    : [`${place}?: NonNullable<${access}>`];
}
