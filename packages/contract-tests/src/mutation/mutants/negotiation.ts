import type { Mutant } from '../mutant.ts';
import { tests } from './selections.ts';

/** Faults in how the facade chooses versions. */
export const negotiationMutants: readonly Mutant[] = [
  {
    name: 'take the oldest version for auto',
    file: 'facade/src/negotiation/choose-versions.ts',
    find: "mode === 'minimum' ? able : able.toReversed()",
    replace: 'able',
    tests: [tests.chosen],
  },
  {
    name: 'take the newest version for minimum',
    file: 'facade/src/negotiation/choose-versions.ts',
    find: "mode === 'minimum' ? able : able.toReversed()",
    replace: 'able.toReversed()',
    tests: [tests.chosen],
  },
  {
    name: 'move a pinned client to another version',
    file: 'facade/src/negotiation/choose-versions.ts',
    find: 'having.filter((version) => version === mode)',
    replace: 'having.filter((version) => version >= mode)',
    tests: [tests.chosen],
  },
  {
    name: 'choose whatever fields are given',
    file: 'facade/src/negotiation/choose-versions.ts',
    find: 'versioned.every((field) => takes(version, field))',
    replace: 'true',
    tests: [tests.chosenByField],
  },
  {
    name: 'count a field to the version before its first',
    file: 'facade/src/negotiation/is-in-range.ts',
    find: 'since <= version',
    replace: 'since <= version + 1',
    tests: [tests.chosenByField],
  },
  {
    name: 'ignore the version of a call',
    file: 'facade/src/config/api-version-mode.ts',
    find: 'known.find((each) => each === given)',
    replace: "known.find((each) => each === given && source !== '`apiVersion`') ?? known[0]",
    tests: [tests.chosen],
  },
  {
    name: 'ignore the version of the environment',
    file: 'facade/src/config/read-config.ts',
    find: "readVariable(env, name) ?? 'auto'",
    replace: "'auto'",
    tests: [tests.chosen],
  },
  {
    name: 'prefer the version of the environment',
    file: 'facade/src/config/read-config.ts',
    find: 'if (given !== undefined) return checkVersionMode(given,',
    replace:
      "if (readVariable(env, 'PINECONE_API_VERSION') === undefined) return checkVersionMode(given,",
    tests: [tests.chosen],
  },
  {
    name: 'downgrade a pinned client',
    file: 'facade/src/engine/engine.ts',
    find: "modeOf(options.apiVersion) !== 'auto' || ",
    replace: '',
    tests: [tests.downgraded],
  },
  {
    name: 'downgrade at any answer that names versions',
    file: 'facade/src/negotiation/version-rejection.ts',
    find: 'error.status !== 400',
    replace: 'error.status === undefined',
    tests: [tests.downgraded],
  },
  {
    name: 'understand rejections by their code only',
    file: 'facade/src/negotiation/version-rejection.ts',
    find: 'error.code === CODE ||',
    replace: 'error.code === CODE &&',
    tests: [tests.downgraded],
  },
  {
    name: 'forget what a server rejected',
    file: 'facade/src/negotiation/downgrade.ts',
    find: 'this.#rejectedUntil.set(key, this.#clock.now() + TTL_MS)',
    replace: 'this.#rejectedUntil.set(key, this.#clock.now())',
    tests: [tests.downgraded],
  },
];
