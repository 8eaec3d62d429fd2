import type { ContractBody, ContractOperation } from '../contract/contract-operation.ts';
import type { RecorderAnswer } from '../oracles/recorder.ts';
import { schemaOracle } from '../oracles/schema-oracle.ts';
import { sampleValue } from './sample-value.ts';
import { UNKNOWN_VALUE } from './scalar-variants.ts';
import { schemaVariants } from './schema-variants.ts';
import type { Variant } from './variant.ts';
import { BEYOND_DOUBLE, wideIntegerVariants } from './wide-integers.ts';

/** An answer to give, and what was documented about it. */
export interface ResponseCase extends Omit<Variant, 'make' | 'verdict'> {
  readonly name: string;
  /** As documented, such as `200` or `4XX`. */
  readonly status: string;
  /** The body that is sent; undefined when there is none. */
  readonly body: ContractBody | undefined;
  readonly answer: () => RecorderAnswer;
}

/** What a documented range stands for. */
const IN_RANGE: Readonly<Record<string, readonly [number, ...number[]]>> = {
  '4XX': [400, 422],
  '5XX': [500, 503],
};

/** Lists longer than this are probed in requests alone. */
const MOST_CHARACTERS = 200_000;

/** Every answer that the contract documents for an operation, in each form that its schema allows. */
export function responseCases(operation: ContractOperation): ResponseCase[] {
  const seen = new Set<string>();
  const documented = operation.responses.flatMap(({ status, bodies }) => {
    const json = bodies.filter(({ mediaType }) => mediaType === 'application/json');
    if (json.length > 0) {
      const cases = json.flatMap((body) => bodyCases(operation, status, body));
      const reference = json[0]?.schema.$ref ?? status;
      const isKnown = seen.has(reference);
      seen.add(reference);
      return isKnown ? cases.filter(isTelling) : cases;
    }
    return bodies.length > 0 ? [] : [emptyCase(status, 'no body', Number(status))];
  });
  return [...documented, emptyCase('2XX', 'undocumented and empty', 204)];
}

/** Where several statuses share a schema, each known value of its enums is given once. */
function isTelling({ keyword, label }: ResponseCase): boolean {
  return !/^(x-)?enum$/.test(keyword) || label === UNKNOWN_VALUE;
}

function emptyCase(status: string, label: string, code: number): ResponseCase {
  const about = { keyword: 'empty', place: 'answer', label };
  const name = `${status} ${label}`;
  return { ...about, name, status, body: undefined, answer: () => ({ status: code }) };
}

function bodyCases(
  operation: ContractOperation,
  status: string,
  body: ContractBody,
): ResponseCase[] {
  const { document } = operation;
  const { schema } = body;
  const whole = (['minimal', 'full'] as const).map(
    (extent): Variant => ({
      keyword: extent,
      place: 'answer',
      label: 'answer',
      make: () => sampleValue(schema, { document, extent, place: '' }),
    }),
  );
  const examples = Object.entries(body.examples).map(([label, value]): Variant => {
    return { keyword: 'example', place: 'answer', label, make: () => value };
  });
  const context = { document, place: 'answer', subject: '', within: [] };
  const open = schemaOracle(document, 'open');
  const allowed = schemaVariants(schema, context).filter(
    ({ make, verdict }) => verdict !== 'invalid' && open.misfits(schema, make()).length === 0,
  );
  const variants = [
    ...whole,
    ...examples,
    ...oneTextEach(allowed),
    ...wideIntegerVariants(schema, context),
  ];
  const [first, ...others] = codesOf(status);
  const sent = variants.filter(({ make }) => textOf(make()).length < MOST_CHARACTERS);
  return [
    ...sent.map((variant) => caseOf({ status, code: first, body }, variant)),
    // What a body may be does not depend on the code.
    ...others.flatMap((code) => whole.map((variant) => caseOf({ status, code, body }, variant))),
  ];
}

/** Each place gets one of the unicode texts: an answer is decoded as a whole, whatever place a text is at. */
function oneTextEach(variants: readonly Variant[]): Variant[] {
  const isText = ({ keyword }: Variant) => keyword === 'unicode';
  const byPlace = Map.groupBy(variants.filter(isText), ({ place }) => place);
  // By the place, so that the order of fields in a file changes nothing.
  const chosen = [...byPlace].map(([place, texts]) => texts[place.length % texts.length]);
  return variants.filter((variant) => !isText(variant) || chosen.includes(variant));
}

function caseOf(
  {
    status,
    code,
    body,
  }: { readonly status: string; readonly code: number; readonly body: ContractBody },
  { make, keyword, place, label }: Variant,
): ResponseCase {
  const headers = { 'content-type': body.mediaType };
  const answer = () => ({ status: code, headers, body: textOf(make()) });
  const name = `${status === `${code}` ? status : `${status} as ${code}`} ${place} ${keyword}: ${label}`;
  return { keyword, place, label, name, status, body, answer };
}

function codesOf(status: string): readonly [number, ...number[]] {
  return IN_RANGE[status] ?? [Number(status)];
}

/** JSON of a value; integers that no number can hold are written with all their digits. */
function textOf(value: unknown): string {
  return JSON.stringify(value).replaceAll(`"${BEYOND_DOUBLE.mark}"`, BEYOND_DOUBLE.digits);
}
