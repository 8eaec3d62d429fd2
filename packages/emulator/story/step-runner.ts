import { styleText } from 'node:util';

/** Says something of a step: shown at once where a terminal can, and at its end. */
export type Note = (text: string) => void;

/** How many requests were sent so far. */
export type CallCount = () => number;

const TITLE_WIDTH = 33;

/** Runs steps one after the other and prints a line about each. */
export class StepRunner {
  readonly #callCount: CallCount;
  readonly #signal: AbortSignal;
  #step = 0;

  constructor(callCount: CallCount, signal: AbortSignal) {
    this.#callCount = callCount;
    this.#signal = signal;
  }

  /** Prints the head of a table of steps. */
  head(title: string): void {
    print(`\n${paint('bold', title)}`);
    print(paint('dim', `   #  ${'step'.padEnd(TITLE_WIDTH)}  calls     ms`));
  }

  /** Runs a step. Rejects, after saying so, with what the step rejects with. */
  async run<Result>(title: string, step: (note: Note) => Promise<Result>): Promise<Result> {
    this.#signal.throwIfAborted();
    this.#step += 1;
    const label = `${String(this.#step).padStart(4)}  ${title.padEnd(TITLE_WIDTH)}`;
    const [callsBefore, startedAt] = [this.#callCount(), performance.now()];
    const line = () => {
      const calls = String(this.#callCount() - callsBefore).padStart(5);
      return `${label}  ${calls}  ${(performance.now() - startedAt).toFixed(0).padStart(5)}`;
    };
    let noted = '';
    try {
      const result = await step((text) => {
        noted = text;
        showLive(`${line()}  ${text}`);
      });
      // An interruption was reported already, and what the step came to belongs to no story any more.
      this.#signal.throwIfAborted();
      showLive('');
      print(`${line()}  ${paint('green', noted)}`.trimEnd());
      return result;
    } catch (error) {
      showLive('');
      if (!this.#signal.aborted) print(`${line()}  ${paint('red', 'failed')}`);
      throw error;
    }
  }
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Replaces the line that goes on, where a terminal can; a line that wraps could not be taken back. */
function showLive(line: string): void {
  const { isTTY, columns } = process.stdout;
  if (isTTY) process.stdout.write(`\r\x1b[K${paint('dim', line.slice(0, columns - 1))}`);
}

/** Colours only where a terminal shows them. */
function paint(style: 'bold' | 'dim' | 'green' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
