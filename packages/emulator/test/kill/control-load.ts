import { type Answer, ask, send } from './send.js';

/** A restore that was acknowledged and has not been seen to end. */
interface Restore {
  readonly name: string;
  readonly job: string;
  readonly records: number;
}

/** Changes tags, makes and deletes backups and restores them, and knows what must be there. */
export class ControlLoad {
  readonly #index: string;
  readonly #random: () => number;
  #tag = 0;
  #tagTried = 0;
  #backups = new Map<string, number>();
  #deleting: string | undefined;
  #restore: Restore | undefined;
  #restoring: string | undefined;
  #restores = 0;
  acknowledged = 0;
  restored = 0;

  constructor(index: string, random: () => number) {
    this.#index = index;
    this.#random = random;
  }

  /** Works until the process is gone. */
  async run(url: string): Promise<void> {
    for (;;) {
      const kind = this.#random();
      let answer: Answer | undefined;
      if (kind < 0.6) answer = await this.#changeTag(url);
      else if (kind < 0.8) answer = await this.#changeBackups(url);
      else answer = await this.#startRestore(url);
      if (answer === undefined) return;
      if (answer.status < 300) this.acknowledged += 1;
    }
  }

  /** Looks at everything that was acknowledged. Returns what is wrong. */
  async verify(url: string): Promise<string[]> {
    return [
      ...(await this.#verifyTag(url)),
      ...(await this.#verifyBackups(url)),
      ...(await this.#verifyRestore(url)),
    ];
  }

  async #changeTag(url: string): Promise<Answer | undefined> {
    this.#tagTried += 1;
    const tags = { count: String(this.#tagTried) };
    const answer = await send('PATCH', `${url}/indexes/${this.#index}`, { tags });
    if (answer?.status === 202) this.#tag = this.#tagTried;
    return answer;
  }

  async #changeBackups(url: string): Promise<Answer | undefined> {
    const oldest = [...this.#backups.keys()][0];
    if (oldest === undefined || this.#backups.size < 4) {
      const answer = await send('POST', `${url}/indexes/${this.#index}/backups`, {});
      if (answer?.body) this.#backups.set(answer.body.backup_id, answer.body.record_count);
      return answer;
    }
    this.#deleting = oldest;
    const answer = await send('DELETE', `${url}/backups/${oldest}`);
    if (answer === undefined) return undefined;
    // 412: a restore is still reading it.
    if (answer.status === 202) this.#backups.delete(oldest);
    this.#deleting = undefined;
    return answer;
  }

  async #startRestore(url: string): Promise<Answer | undefined> {
    const newest = [...this.#backups].at(-1);
    if (this.#restore !== undefined || newest === undefined) return this.#changeTag(url);
    const [backup, records] = newest;
    this.#restores += 1;
    const name = `restored-${this.#restores}`;
    this.#restoring = name;
    const answer = await send('POST', `${url}/backups/${backup}/create-index`, { name });
    if (answer?.body) this.#restore = { name, job: answer.body.restore_job_id, records };
    if (answer !== undefined) this.#restoring = undefined;
    return answer;
  }

  async #verifyTag(url: string): Promise<string[]> {
    const { body } = await ask('GET', `${url}/indexes/${this.#index}`);
    const found = Number(body.tags?.count ?? 0);
    const fits = found === this.#tag || found === this.#tagTried;
    const problem = `tag: ${this.#tag} was acknowledged, found ${found}`;
    this.#tag = found;
    this.#tagTried = found;
    return fits ? [] : [problem];
  }

  async #verifyBackups(url: string): Promise<string[]> {
    const { body } = await ask('GET', `${url}/backups?limit=100`);
    const found = new Map<string, number>(
      body.data.map((each: { backup_id: string; record_count: number }) => [
        each.backup_id,
        each.record_count,
      ]),
    );
    const problems = [...this.#backups]
      .filter(([id, records]) => id !== this.#deleting && found.get(id) !== records)
      .map(([id, records]) => `backup ${id}: ${records} records, found ${found.get(id)}`);
    this.#deleting = undefined;
    this.#backups = found;
    return problems;
  }

  /** Waits for a restore that a kill interrupted, and counts what it brought. */
  async #verifyRestore(url: string): Promise<string[]> {
    const unknown = this.#restoring;
    this.#restoring = undefined;
    if (unknown !== undefined) await this.#removeIndex(url, unknown);
    if (this.#restore === undefined) return [];
    const { name, job, records } = this.#restore;
    this.#restore = undefined;
    let answer = await ask('GET', `${url}/restore-jobs/${job}`);
    while (answer.body.percent_complete < 100 && answer.status === 200) {
      answer = await ask('GET', `${url}/restore-jobs/${job}`);
    }
    if (answer.body.status !== 'Completed') return [`restore of ${name}: ${answer.body.status}`];
    const { body: index } = await ask('GET', `${url}/indexes/${name}`);
    const { body: stats } = await ask('POST', `${index.host}/describe_index_stats`, {});
    await this.#removeIndex(url, name);
    this.restored += 1;
    if (stats.totalVectorCount === records) return [];
    return [`restore of ${name}: ${records} records, found ${stats.totalVectorCount}`];
  }

  async #removeIndex(url: string, name: string): Promise<void> {
    await ask('DELETE', `${url}/indexes/${name}`);
  }
}
