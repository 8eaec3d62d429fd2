/** A refusal of the admin API. */
export class AdminError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'AdminError';
    this.status = status;
  }
}

type Method = 'GET' | 'POST' | 'DELETE';

/** Calls the admin API, which lies beside this page. */
export class AdminApi {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  /** Reads what the admin API answers at a path, such as `/state`. Rejects with AdminError for a refusal. */
  get<Answer>(path: string, query: Readonly<Record<string, string | undefined>> = {}) {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    const search = new URLSearchParams(given).toString();
    return this.#call<Answer>('GET', search === '' ? path : `${path}?${search}`);
  }

  /** Sends a change. Rejects with AdminError for a refusal. */
  async send(method: Exclude<Method, 'GET'>, path: string, body?: object): Promise<void> {
    await this.#call(method, path, body);
  }

  async #call<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`/__emulator${path}`, {
      method,
      headers: { 'x-emulator-token': this.#token },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    throw new AdminError(response.status, answer.error?.message ?? `Status ${response.status}.`);
  }
}
