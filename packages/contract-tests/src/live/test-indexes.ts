import type { ContractOperation } from '../contract/contract-operation.ts';
import { isMembers } from '../facade/wire-arguments.ts';
import type { Outcome, Target } from '../targets/target.ts';
import { isLeftover, testIndexName } from './test-index-names.ts';

/** What it takes to list and delete indexes. */
export interface TestIndexesParts {
  readonly client: Target;
  readonly list: ContractOperation;
  readonly remove: ContractOperation;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/** The indexes of the live target's stories: none of them may stay. */
export class TestIndexes {
  readonly #parts: TestIndexesParts;
  readonly #made = new Set<string>();

  constructor(parts: TestIndexesParts) {
    this.#parts = parts;
  }

  /** A name for an index that is going to be made, and that will be deleted. */
  newName(): string {
    const { now, random } = this.#parts;
    const name = testIndexName(now(), random);
    this.#made.add(name);
    return name;
  }

  /** Deletes what earlier runs left behind, and says what that was. Rejects when it cannot be known. */
  async deleteLeftovers(): Promise<string[]> {
    const now = this.#parts.now();
    const leftovers = (await this.#names()).filter((name) => isLeftover(name, now));
    for (const name of leftovers) await this.#delete(name);
    return leftovers;
  }

  /** Deletes those of this run that are still there. Rejects with the names of those that stay. */
  async deleteMade(): Promise<void> {
    if (this.#made.size === 0) return;
    const names = (await this.#names()).filter((name) => this.#made.has(name));
    for (const name of names) await this.#delete(name);
  }

  /** Names of the indexes that nobody has deleted yet. */
  async #names(): Promise<string[]> {
    const { client, list, url } = this.#parts;
    const outcome = await client.call(url, list, {});
    const indexes = outcome.kind === 'data' && isMembers(outcome.data) && outcome.data['indexes'];
    if (!Array.isArray(indexes)) throw new Error(`The indexes cannot be listed: ${told(outcome)}`);
    return indexes
      .filter(isMembers)
      .filter(({ status }) => !(isMembers(status) && status['state'] === 'Terminating'))
      .map(({ name }) => String(name));
  }

  async #delete(name: string): Promise<void> {
    const { client, remove, url } = this.#parts;
    const outcome = await client.call(url, remove, { path: { index_name: name } });
    if (outcome.kind === 'data' || (outcome.kind === 'error' && outcome.status === 404)) return;
    throw new Error(
      `The index ${name} stays, since it cannot be deleted: ${told(outcome)}. Runs from an hour on try it again.`,
    );
  }
}

function told(outcome: Outcome): string {
  return outcome.kind === 'thrown' ? String(outcome.failure) : JSON.stringify(outcome);
}
