import { readAdapters, renderAdapterList } from '../../codegen/facade/adapters/read-adapters.ts';
import type { ShapeAdapter } from '../../codegen/facade/adapters/shape-adapter.ts';
import { orderVersions } from '../../codegen/facade/order-versions.ts';
import { listVersions } from '../../specs/list-specs.ts';
import { UpgradeError } from '../upgrade-error.ts';

/** What becomes of the adapters when a version goes. */
export interface RemainingAdapters {
  /** The new text of `adapters.json`: null when it goes, undefined when it stays as it is. */
  readonly text: string | null | undefined;
  /** Versions whose adapters have nothing left to translate for. */
  readonly dropped: readonly string[];
}

/**
 * Takes a version out of the list of adapters. Those that stood between it and the next one hold for the versions
 * before it, if there are any. Throws {@link UpgradeError} where newer versions have the shapes that it brought.
 */
export function removeAdapters(specsFolder: string, version: string): RemainingAdapters {
  const adapters = readAdapters(specsFolder);
  const versions = orderVersions(listVersions(specsFolder));
  const at = versions.indexOf(version);
  const older = versions[at - 1];
  if (versions[at + 1] !== undefined && adapters.some(({ before }) => before === version)) {
    throw new UpgradeError(
      `${version} brought shapes that adapters translate for ${versions.slice(0, at).join(', ')}; retire those first`,
    );
  }
  const kept = adapters.flatMap((adapter): ShapeAdapter[] => {
    if (adapter.before === version) return [];
    if (adapter.previous !== version) return [adapter];
    return older === undefined ? [] : [{ ...adapter, previous: older }];
  });
  const left = new Set(kept.map(({ before }) => before));
  const dropped = new Set(adapters.map(({ before }) => before).filter((each) => !left.has(each)));
  const same = kept.every((adapter, index) => adapter === adapters[index]);
  if (same && kept.length === adapters.length) return { text: undefined, dropped: [] };
  return { text: kept.length > 0 ? renderAdapterList(kept) : null, dropped: [...dropped] };
}
