/** Where the emulator takes the time from. `/__emulator/clock` can move it on. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
