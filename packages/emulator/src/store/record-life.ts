/** What a row that is alive has for the LSN it died at: greater than every LSN, and exact as a JavaScript number. */
export const ALIVE = Number.MAX_SAFE_INTEGER;
