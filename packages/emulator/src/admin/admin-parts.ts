import type { EmulatorState } from '../emulator-state.js';
import type { ApiParts } from '../http/api-parts.js';
import type { SeedCall } from './seed-emulator.js';

/** What the admin API works on. */
export interface AdminParts {
  readonly state: EmulatorState;
  readonly api: ApiParts;
  readonly token: string;
  readonly seedCall: SeedCall;
  /** Forgets data, faults and the journal. */
  readonly resetAll: () => Promise<void>;
}
