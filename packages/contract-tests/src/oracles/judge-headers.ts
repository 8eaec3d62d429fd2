import type { ContractOperation } from '../contract/contract-operation.ts';
import type { RecordedRequest } from './recorder.ts';
import type { Violation } from './violation.ts';

/** What `fetch` and HTTP themselves send; the client has no say in them. */
const OF_FETCH =
  /^(host|connection|accept|accept-language|accept-encoding|sec-fetch-mode|content-length)$/;

/** Says which headers are not exactly those that the operation's requests have. */
export function judgeHeaders(
  operation: ContractOperation,
  { headers, body }: RecordedRequest,
  credential: string,
): Violation[] {
  const wanted = wantedHeaders(operation, body.byteLength, credential);
  const names = headers.map(([name]) => name.toLowerCase());
  const violation = (name: string, keyword: string, message: string): Violation => ({
    place: `header.${name}`,
    keyword,
    message,
  });
  return [
    ...names
      .filter((name) => !wanted.has(name) && !OF_FETCH.test(name))
      .map((name) => violation(name, 'declared', 'is none of the operation')),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => violation(name, 'exact', 'is sent more than once')),
    ...[...wanted].flatMap(([name, pattern]) => {
      const value = headers.find(([each]) => each.toLowerCase() === name)?.[1];
      if (value === undefined) return [violation(name, 'present', 'is not sent')];
      return pattern.test(value) ? [] : [violation(name, 'exact', `must match ${pattern}`)];
    }),
  ];
}

function wantedHeaders(
  { credentials, version, request }: ContractOperation,
  length: number,
  credential: string,
): Map<string, RegExp> {
  const exactly = (text: string) =>
    new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`);
  const wanted = new Map([
    ['x-pinecone-api-version', exactly(version)],
    ['user-agent', /^pinecone-versioned\/\d+\.\d+\.\d+\S* \(\w+; \S+\)$/],
  ]);
  for (const { name, prefix } of credentials) wanted.set(name, exactly(`${prefix}${credential}`));
  if (request && length > 0) {
    const { mediaType } = request;
    const isMultipart = mediaType.startsWith('multipart/');
    wanted.set(
      'content-type',
      isMultipart ? /^multipart\/form-data; ?boundary=\S+$/ : exactly(mediaType),
    );
  }
  return wanted;
}
