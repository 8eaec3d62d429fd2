import type { OperationCoverage } from '../../admin/describe-coverage.js';
import type { AdminApi } from './admin-api.js';

/** What an emulator says of itself, which stays the same while it runs. */
export interface EmulatorInfo {
  readonly version: string;
  readonly apiVersions: readonly string[];
  readonly options: { readonly dataDir?: string };
  readonly operations: readonly OperationCoverage[];
}

const asked = new WeakMap<AdminApi, Promise<EmulatorInfo>>();

/** Asks an emulator what it is, once. */
export function emulatorInfo(api: AdminApi): Promise<EmulatorInfo> {
  const known = asked.get(api) ?? api.get<EmulatorInfo>('/info');
  asked.set(api, known);
  known.catch(() => asked.delete(api));
  return known;
}
