/** An answer that arrived. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the load looks into bodies of every shape.
  readonly body: any;
}

/** Sends a request. Undefined when the process was gone before its answer: nobody knows what became of it. */
export async function send(
  method: string,
  url: string,
  body?: object,
): Promise<Answer | undefined> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        'x-pinecone-api-version': '2025-10',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch {
    return undefined;
  }
  // A status that arrived is an acknowledgement, also when the rest of the answer does not.
  const text = await response.text().catch(() => '');
  const answer = { status: response.status, body: text === '' ? undefined : parse(text) };
  if (answer.status >= 500) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return answer;
}

/** Sends a request to a process that runs on. */
export async function ask(method: string, url: string, body?: object): Promise<Answer> {
  const answer = await send(method, url, body);
  if (answer === undefined) throw new Error(`${method} ${url} was not answered.`);
  return answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
