import type { ContractBody, ContractOperation } from '../contract/contract-operation.ts';
import { type Misfit, schemaOracle } from '../oracles/schema-oracle.ts';
import type { CapturedAnswer } from './captured-fetch.ts';

/** What is to be said of an answer that somebody's server gave. */
export interface AnswerJudgement {
  /** The status as documented, such as `200` or `4XX`; empty for one that is not. */
  readonly status: string;
  /** What the contract documents for it. */
  readonly body: ContractBody | undefined;
  /** The decoded body; undefined when there was none. */
  readonly wire: unknown;
  /** Place of a write in the log, by the header that has it. */
  readonly lsn: string | undefined;
  /** In what it breaks the contract. */
  readonly violations: readonly string[];
  /** What it has beside the contract: fields and values that clients pass on, and that a newer spec may name. */
  readonly drift: readonly string[];
}

/** Judges an answer by the contract of its operation: once as clients have to read it, once to the letter. */
export function judgeAnswer(
  { document, responses }: ContractOperation,
  { status: code, text, headers }: CapturedAnswer,
): AnswerJudgement {
  const names = [String(code), `${String(code)[0]}XX`, 'default'];
  const documented = names.flatMap((name) => responses.filter(({ status }) => status === name));
  const [found] = documented;
  const status = found?.status ?? '';
  const body = found?.bodies.find(({ mediaType }) => mediaType === 'application/json');
  const lsn = headers.get('x-pinecone-request-lsn') ?? undefined;
  const about = { status, body, lsn };
  if (!found) {
    const violations = [`the status ${code} is none of the contract`];
    return { ...about, wire: parsed(text), violations, drift: [] };
  }
  const wire = parsed(text);
  if (!body) {
    const drift = wire === undefined ? [] : ['a body that the contract does not have'];
    return { ...about, wire, violations: [], drift };
  }
  if (wire === undefined) {
    return { ...about, wire, violations: ['the body is empty or no JSON'], drift: [] };
  }
  const misfits = (reading: 'open' | 'strict') =>
    schemaOracle(document, reading).misfits(body.schema, wire).map(told);
  const violations = misfits('open');
  return { ...about, wire, violations, drift: violations.length > 0 ? [] : misfits('strict') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function told({ at, keyword, message }: Misfit): string {
  return `body${at} ${keyword} ${message}`;
}
