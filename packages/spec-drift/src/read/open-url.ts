import { decodeText } from './decode-text.js';
import { InputError } from './input-error.js';
import type { OpenedSource, SourceFile } from './open-source.js';
import type { ResolvedReadOptions } from './read-options.js';

/** Opens an http(s) URL. What a URL carries as user and password shows nowhere. */
export function openUrl(source: string, options: ResolvedReadOptions): OpenedSource {
  const url = parseUrl(source);
  return { kind: 'file', file: toFile(url, new URL('.', url).href, options) };
}

/** A file below a folder of the server. */
function toFile(url: URL, folder: string, options: ResolvedReadOptions): SourceFile {
  const shown = `${url.origin}${url.pathname}${url.search}`;
  return {
    name: shown.slice(folder.length),
    source: shown,
    read: () => download(url, shown, options),
    beside(reference) {
      if (!URL.canParse(reference, url)) return undefined;
      const other = new URL(reference, url);
      return other.href.startsWith(folder) ? toFile(other, folder, options) : undefined;
    },
  };
}

function parseUrl(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (!url) throw new InputError('UNREADABLE', 'not a URL', source);
  if (url.username === '' && url.password === '') return url;
  const { origin, pathname } = url;
  const reason = 'a URL with user and password is not fetched: download the document first';
  throw new InputError('UNREADABLE', reason, `${origin}${pathname}`);
}

async function download(
  url: URL,
  shown: string,
  { fetch, timeoutMs, maxBytes }: ResolvedReadOptions,
): Promise<string> {
  const fail = (reason: string) => new InputError('UNREADABLE', `can't be read: ${reason}`, shown);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/yaml, application/json, text/plain, */*' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw fail(`the server answers ${response.status} ${response.statusText}`.trimEnd());
    }
    const bytes = await readLimited(response, maxBytes);
    if (bytes === undefined) throw fail(`larger than ${maxBytes} bytes`);
    return decodeText(bytes, shown);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw fail(`no answer within ${timeoutMs} ms`);
    }
    const { cause } = error as Error;
    throw fail(String((cause instanceof Error ? cause.message || cause : error) ?? error));
  }
}

/** The body; undefined when it is too large, and then no more of it is read. */
async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
