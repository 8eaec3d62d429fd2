/** How entities move from one state to the next. */
export type Transitions =
  | 'immediate'
  | { readonly afterMs: number }
  | { readonly afterDescribes: number };

/** When a write becomes visible to reads. */
export type Freshness = 'immediate' | 'manual' | { readonly afterMs: number };

/** Options of the emulator. */
export interface EmulatorOptions {
  /** Folder of the data; made when missing. @default none: data lives in memory and ends with the emulator */
  readonly dataDir?: string | undefined;
  /** TCP port on the loopback; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** The only key that is accepted; `false` accepts every request. @default any key that is not empty */
  readonly apiKey?: string | false | undefined;
  /** Refuse fields and parameters that the version's spec does not name. @default true */
  readonly strict?: boolean | undefined;
  /** Enforce the documented sizes and counts. @default true */
  readonly limits?: boolean | undefined;
  /** @default 'immediate' */
  readonly transitions?: Transitions | undefined;
  /** @default 'immediate' */
  readonly freshness?: Freshness | undefined;
  /** Milliseconds since 1970. @default the system's clock */
  readonly now?: (() => number) | undefined;
  /** Makes ids. @default random UUIDs */
  readonly newId?: (() => string) | undefined;
  /** Numbers in [0, 1) for faults by probability. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Guards `/__emulator/`, where only health and the console are free. @default a random one, in the result */
  readonly adminToken?: string | undefined;
  /** Told of errors that are the emulator's own: the request at fault is answered with 500. @default none */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly dataDir: string | undefined;
  readonly apiKey: string | false | undefined;
  readonly strict: boolean;
  readonly limits: boolean;
  readonly transitions: Transitions;
  readonly freshness: Freshness;
}
