import type { ExportEntry, ExportTarget, PackedPackage } from './packed-package.ts';
import { withManifest } from './with-manifest.ts';

/**
 * The same package with its `exports` in the words of older resolvers as well. TypeScript before 6 reads no `exports` in a
 * CommonJS project, unless it is told to: it looks for `types`, and for other entries in `typesVersions`.
 */
export function withOlderEntries(packed: PackedPackage): PackedPackage {
  const { '.': main, ...others } = packed.manifest.exports;
  if (main === undefined) return packed;
  const paths = Object.entries(others).flatMap(([entry, target]) => {
    const { types } = required(target);
    return types === undefined ? [] : [[entry.slice('./'.length), [types]] as const];
  });
  return withManifest(packed, {
    ...packed.manifest,
    main: required(main).default,
    types: required(main).types,
    ...(paths.length > 0 && { typesVersions: { '*': Object.fromEntries(paths) } }),
  });
}

/** What `require` gets, where an entry has two formats. */
function required(entry: ExportEntry): ExportTarget {
  return 'require' in entry ? entry.require : entry;
}
