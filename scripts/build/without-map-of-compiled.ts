import type { Plugin } from 'rolldown';

const COMPILED = /\/packages\/[^/]+\/dist\/.+\.js$/;

/**
 * Leaves the output of another package out of the source maps: they would lead from one output to the other, and hold a
 * copy of it, which is a twentieth of what a user installs. Code of others stays in them; the check of licences finds
 * it there.
 */
export function withoutMapOfCompiled(): Plugin {
  return {
    name: 'without-map-of-compiled',
    transform: {
      filter: { id: COMPILED },
      handler: (code) => ({ code, map: { mappings: '' } }),
    },
  };
}
