import path from 'node:path';
import type { PackedPackage } from '../pack/packed-package.ts';
import type { Check, Problem, Release } from './problem.ts';

/** All code in a tarball is of one build: a build that comes from the cache leaves what an earlier one wrote. */
export const checkLeftovers: Check = { title: 'leftovers', run };

function run({ packages }: Release): Problem[] {
  return packages.flatMap((each) =>
    unreachedCode(each).map((file) => ({
      subject: each.name,
      what: `${file} is in the tarball, but no entry reaches it.`,
      mend: "Delete the package's dist, and run `pnpm build` again.",
    })),
  );
}

/** Code that neither an entry nor a command names, nor what these name in turn. */
function unreachedCode({ manifest, files }: PackedPackage): string[] {
  const left = new Set([...files.keys()].filter((file) => file.endsWith('.js')));
  const texts: string[] = [];
  const reach = (isNamed: (file: string) => boolean) => {
    for (const file of [...left].filter(isNamed)) {
      left.delete(file);
      texts.push(files.get(file)?.toString('utf8') ?? '');
    }
  };
  const named = JSON.stringify([manifest.exports, manifest.bin ?? {}]);
  reach((file) => named.includes(`"./${file}"`));
  // Grows while it is gone through.
  for (const text of texts) reach((file) => text.includes(path.posix.basename(file)));
  return [...left];
}
