import os from 'node:os';

/** Where the figures come from. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly processors: number;
  readonly memoryBytes: number;
  /** Mean number of busy processes in the last minute: above `processors`, times are not to be trusted. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    node: process.version,
    platform: `${os.platform()} ${os.release()} ${os.arch()}`,
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    processors: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    load: os.loadavg()[0] ?? 0,
  };
}
