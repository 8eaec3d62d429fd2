/** Header of every answer that a model took part in: it was not the hosted one. */
export const STAND_IN = { 'x-emulator-model': 'local stand-in' } as const;
