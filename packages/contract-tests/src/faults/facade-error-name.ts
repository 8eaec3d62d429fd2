const NAMES: Readonly<Record<number, string>> = {
  400: 'PineconeBadRequestError',
  401: 'PineconeAuthorizationError',
  402: 'PineconePaymentRequiredError',
  403: 'PineconeForbiddenError',
  404: 'PineconeNotFoundError',
  405: 'PineconeMethodNotAllowedError',
  409: 'PineconeConflictError',
  412: 'PineconeFailedPreconditionError',
  422: 'PineconeUnprocessableEntityError',
  500: 'PineconeInternalServerError',
  501: 'PineconeNotImplementedError',
  503: 'PineconeUnavailableError',
};

const FAILURES: Readonly<Record<string, string>> = {
  AbortError: 'PineconeAbortError',
  ConnectionError: 'PineconeConnectionError',
  RedirectError: 'PineconeRedirectError',
  ResponseError: 'PineconeResponseParseError',
  TimeoutError: 'PineconeTimeoutError',
};

/** The class of the facade's error for an answer, as its documents have it; a month's quota has one of its own. */
export function answerErrorName(status: number, isQuota = false): string {
  if (status === 429) return isQuota ? 'PineconeQuotaExceededError' : 'PineconeRateLimitError';
  return NAMES[status] ?? 'PineconeUnmappedHttpError';
}

/** The class for a call without a usable answer; an error status says more than a body that cannot be read. */
export function failureErrorName(name: string, status: number | undefined): string {
  const isError = name === 'ResponseError' && status !== undefined && status >= 400;
  return isError ? answerErrorName(status) : (FAILURES[name] ?? name);
}
