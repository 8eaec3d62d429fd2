/** How an operation of the emulator differs from the service's. */
export interface FidelityNote {
  /** It works in a simpler way, or a part of it is refused. */
  readonly kind: 'simplified' | 'refused';
  readonly text: string;
  /** First version that it is true of. @default the oldest */
  readonly since?: string;
}

/** `METHOD /path` of the specs -> differences; none where it behaves as the documents say. */
export type FidelityNotes = Readonly<Record<string, readonly FidelityNote[]>>;
