import { isDeepStrictEqual } from 'node:util';
import type { WireArguments } from '../facade/wire-arguments.ts';
import type { DecodedRequest } from './decode-request.ts';

/** Says where a request differs from the arguments that it was made from; nothing when it says just that. */
export function unfaithful(given: WireArguments, sent: DecodedRequest): string[] {
  return [
    ...parameterDifferences('path', given.path ?? {}, sent.path),
    ...parameterDifferences('query', given.query ?? {}, sent.query),
    ...(isDeepStrictEqual(plain(given.body), plain(sent.body))
      ? []
      : [`body: gave ${shown(given.body)}, sent ${shown(sent.body)}`]),
  ];
}

function parameterDifferences(
  place: string,
  given: Readonly<Record<string, unknown>>,
  sent: ReadonlyMap<string, readonly string[]>,
): string[] {
  const wanted = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)] as const);
  return isDeepStrictEqual(new Map(wanted), sent)
    ? []
    : [
        `${place}: gave ${shown(Object.fromEntries(wanted))}, sent ${shown(Object.fromEntries(sent))}`,
      ];
}

/** A value as JSON has it: members that are undefined do not exist, and there is one zero. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
