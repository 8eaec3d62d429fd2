import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from '../pack/packed-package.ts';
import type { Check, Problem, Release } from './problem.ts';

/** What publint and "are the types wrong" find in the tarballs, in every way of resolution. */
export const checkShape: Check = { title: 'package shape', run };

async function run({ packages }: Release): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const each of packages) problems.push(...(await lint(each)), ...(await resolveTypes(each)));
  return problems;
}

async function lint({ name, manifest, tarball }: PackedPackage): Promise<Problem[]> {
  const data = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ strict: true, pack: { tarball: data } });
  return messages.map((message) => ({
    subject: name,
    what: `publint: ${formatMessage(message, { ...manifest }) ?? message.code}`,
    mend: `Correct "exports" and what it names; publint.dev/rules explains ${message.code}.`,
  }));
}

async function resolveTypes({ name, manifest, tarball }: PackedPackage): Promise<Problem[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (!result.types) {
    return [
      {
        subject: name,
        what: 'the package holds no types.',
        mend: 'Build it, and let each entry of "exports" name its "types".',
      },
    ];
  }
  // A package of ES modules only is loaded by `require` as well, from Node 20.19 on.
  const modulesOnly = !JSON.stringify(manifest.exports).includes('"require"');
  return result.problems
    .filter(({ kind }) => !(modulesOnly && kind === 'CJSResolvesToESM'))
    .map((problem) => ({
      subject: name,
      what: `types: ${JSON.stringify(problem)}`,
      mend: `Let "types" of the entry name declarations of the module format it is loaded in; "are the types wrong" explains ${problem.kind}.`,
    }));
}
