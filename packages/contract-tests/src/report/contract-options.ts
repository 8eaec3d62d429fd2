import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LiveFlags } from '../live/live-options.ts';
import { LOCAL_SOURCES, SOURCES, type Source } from './sources.ts';

/** How the report is made. */
export interface ContractOptions {
  readonly sources: readonly Source[];
  readonly live: LiveFlags;
  /** Folder of the report. */
  readonly reports: string;
}

/** The command line cannot be understood. */
export class ContractOptionsError extends Error {
  override readonly name = 'ContractOptionsError';
}

const REPORTS = path.resolve(import.meta.dirname, '../../reports');

/** Reads a command line that was typed in the folder `cwd`. Throws {@link ContractOptionsError}. */
export function contractOptions(given: readonly string[], cwd: string): ContractOptions {
  const values = parsed(given);
  const targets = values.target ?? LOCAL_SOURCES;
  const unknown = targets.find((target) => !SOURCES.some((source) => source === target));
  if (unknown !== undefined) {
    throw new ContractOptionsError(
      `There is no target ${unknown}. Targets are ${SOURCES.join(', ')}.`,
    );
  }
  const sources = SOURCES.filter((source) => targets.includes(source));
  const { 'live-writes': writes = false, 'live-url': url, reports = REPORTS } = values;
  if (!sources.includes('live') && (writes || url !== undefined)) {
    throw new ContractOptionsError('--live-writes and --live-url need --target live.');
  }
  if (reports === '') throw new ContractOptionsError('--reports needs the path of a folder.');
  return { sources, live: { writes, url }, reports: path.resolve(cwd, reports) };
}

function parsed(given: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        target: { type: 'string', multiple: true },
        'live-writes': { type: 'boolean' },
        'live-url': { type: 'string' },
        reports: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new ContractOptionsError(error instanceof Error ? error.message : String(error));
  }
}
