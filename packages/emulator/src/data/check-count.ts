import { invalidArgument } from '../http/refusals.js';

const MOST = 1_000;

/** What is counted and what to do with too many. */
export interface CountCheck {
  /** Such as `1500 ids`, without the number. */
  readonly things: string;
  /** Such as `several fetches`. */
  readonly splitInto: string;
  readonly limits: boolean;
  /** @default 1000 */
  readonly most?: number;
}

/** Throws ServiceError (400) for none at all, or for more than one request may name. */
export function checkCount(
  count: number,
  { things, splitInto, limits, most = MOST }: CountCheck,
): void {
  if (count === 0) throw invalidArgument(`The request names no ${things}. Name one at least.`);
  if (!limits || count <= most) return;
  throw invalidArgument(
    `The request has ${count} ${things}; at most ${most} are allowed. Split it into ${splitInto}.`,
  );
}
