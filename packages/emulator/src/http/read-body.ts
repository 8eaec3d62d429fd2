import { invalidArgument } from './refusals.js';
import { ServiceError } from './service-error.js';

/** A body that no request may exceed, whatever the options: it has to fit into memory several times. */
const HARD_CAP = 64 * 1024 * 1024;

const TWO_MB = 2 * 1024 * 1024;

/** Documented sizes by operation; the specs say them in words only. */
const DOCUMENTED_CAPS: Readonly<Record<string, number>> = {
  'POST /vectors/upsert': TWO_MB,
  'POST /records/namespaces/{namespace}/upsert': TWO_MB,
};

// Other bytes would be replaced by U+FFFD, and so something be stored that nobody sent.
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body as text. Throws ServiceError when it is larger than the operation allows, or not UTF-8. */
export async function readBody(
  request: Request,
  operationKey: string,
  { limits }: { readonly limits: boolean },
): Promise<string> {
  const cap = (limits ? DOCUMENTED_CAPS[operationKey] : undefined) ?? HARD_CAP;
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding !== 'identity') {
    throw invalidArgument(
      `The body comes as ${JSON.stringify(encoding)}. Send it without a content encoding.`,
    );
  }
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > cap) throw tooLarge(announced, cap);
  return decoded(await readBytes(request, { isCounted: !Number.isNaN(announced), cap }));
}

async function readBytes(
  request: Request,
  { isCounted, cap }: { readonly isCounted: boolean; readonly cap: number },
): Promise<Uint8Array> {
  try {
    if (!isCounted && request.body) return await readStream(request.body, cap);
    return new Uint8Array(await request.arrayBuffer());
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError(400, 'ABORTED', 'The request ended before its body was complete.');
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw invalidArgument('The body is not valid UTF-8. Send JSON in UTF-8.');
  }
}

/** A body without a length is counted while it comes in. */
async function readStream(stream: ReadableStream<Uint8Array>, cap: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > cap) throw tooLarge(size, cap);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A documented size is refused as the service does, the cap of this server as HTTP does. */
function tooLarge(size: number, cap: number): ServiceError {
  const message = `The request is too large: at least ${size} bytes. The limit is ${cap} bytes; send less at once.`;
  return cap === HARD_CAP
    ? new ServiceError(413, 'OUT_OF_RANGE', message)
    : invalidArgument(message);
}
