import { invalidArgument } from '../http/refusals.js';

const MOST_BYTES = 40_960;

/** Whose metadata is checked, and whether its size counts. */
export interface MetadataCheck {
  readonly id: string;
  readonly limits: boolean;
}

/** Throws ServiceError (400) for metadata that is not flat, has a null, or is larger than 40 KB. */
export function checkMetadata(
  metadata: Readonly<Record<string, unknown>>,
  { id, limits }: MetadataCheck,
): void {
  for (const [field, value] of Object.entries(metadata)) {
    const fault = faultOf(value);
    if (fault === undefined) continue;
    throw invalidArgument(`Metadata field ${field} of vector ${id} is ${fault}`);
  }
  if (!limits) return;
  const bytes = Buffer.byteLength(JSON.stringify(metadata));
  if (bytes <= MOST_BYTES) return;
  throw invalidArgument(
    `The metadata of vector ${id} has ${bytes} bytes; at most ${MOST_BYTES} are allowed. Store less with it.`,
  );
}

function faultOf(value: unknown): string | undefined {
  if (value === null) return 'null. Leave the field out instead.';
  if (Array.isArray(value)) {
    if (value.every((element) => typeof element === 'string')) return undefined;
    return 'a list with an element that is not a string. Use a list of strings.';
  }
  if (typeof value !== 'object') return undefined;
  return 'an object. Use a string, a number, a boolean or a list of strings.';
}
