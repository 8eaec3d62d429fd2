import type { ContractOperation } from '../contract/contract-operation.ts';
import type { RecordedRequest } from './recorder.ts';

/** A recorded request by its parts, decoded but not typed. */
export interface DecodedRequest {
  readonly path: ReadonlyMap<string, readonly string[]>;
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** Undefined when no byte was sent; the records of newline-delimited JSON; the fields of a form. */
  readonly body: unknown;
}

/** What cannot even be decoded. */
export interface Undecodable {
  readonly place: string;
  readonly problem: string;
}

/** Decodes the path by the operation's template, the query and the body by its media type. */
export async function decodeRequest(
  operation: ContractOperation,
  recorded: RecordedRequest,
): Promise<DecodedRequest | Undecodable> {
  const [target = '', ...rest] = recorded.target.split('?');
  const strange = /[^\x21-\x7e]/.test(recorded.target) || rest.length > 1;
  if (strange) return { place: 'path', problem: 'the target has characters that must be encoded' };
  const path = decodePath(operation.path, target);
  if (!path) return { place: 'path', problem: `${target} is not ${operation.path}` };
  try {
    const body = await decodeBody(operation, recorded);
    return { path, query: decodeQuery(rest[0] ?? ''), body };
  } catch (error) {
    return { place: 'body', problem: error instanceof Error ? error.message : String(error) };
  }
}

function decodePath(template: string, target: string): Map<string, string[]> | undefined {
  const wanted = template.split('/');
  const given = target.split('/');
  if (wanted.length !== given.length) return undefined;
  const values = new Map<string, string[]>();
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    const text = given[index] ?? '';
    if (name === undefined && text !== segment) return undefined;
    if (name !== undefined) values.set(name, [decodeURIComponent(text)]);
  }
  return values;
}

function decodeQuery(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', ...rest] = pair.split('=').map(decodeURIComponent);
    values.set(name, [...(values.get(name) ?? []), rest.join('=')]);
  }
  return values;
}

async function decodeBody({ request }: ContractOperation, { body, headers }: RecordedRequest) {
  if (body.byteLength === 0) return undefined;
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(body);
  if (!request) return text();
  if (request.wire === 'ndjson') return decodeLines(text());
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(request.mediaType)) {
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const fields = [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : await value.text(),
    ]);
    return Object.fromEntries(await Promise.all(fields)) as unknown;
  }
  return JSON.parse(text()) as unknown;
}

/** Every line is one value, the last one ended too. */
function decodeLines(text: string): unknown[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('The last line of the body has no end.');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      throw new Error(`Line ${index + 1} of the body is not JSON.`);
    }
  });
}
