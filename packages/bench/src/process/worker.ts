import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageRoot } from '../paths.ts';

interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
}

/**
 * A script of `src/workers`, or a file with an absolute path, in a process of its own, which answers one message at a
 * time.
 */
export class Worker {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #name: string;

  constructor(name: string, argument: unknown, execArgv: readonly string[] = []) {
    this.#name = name;
    const script = path.isAbsolute(name) ? name : path.join(packageRoot, `src/workers/${name}.ts`);
    this.#child = fork(script, [JSON.stringify(argument)], {
      execArgv: ['--no-warnings', ...execArgv],
    });
    this.#ended = once(this.#child, 'exit');
  }

  /** @throws Error with the worker's own failure, or when it ended without an answer. */
  async ask<Result>(message: Serializable): Promise<Result> {
    const answered: Promise<Answer[]> = once(this.#child, 'message');
    this.#child.send(message);
    const [answer] = await Promise.race([answered, this.#ended.then((): Answer[] => [])]);
    if (answer === undefined) throw new Error(`The worker ${this.#name} ended without an answer.`);
    if (!answer.ok) throw new Error(`The worker ${this.#name} failed: ${answer.value}`);
    // The worker of that name answers with what its caller expects; both are in this package.
    return answer.value as Result;
  }

  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }
}
