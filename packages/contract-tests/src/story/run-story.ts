import type { Fetch } from '@pinecone-versioned/transport';
import { importClient, type UntypedClient } from '../operations/client-module.ts';
import { type Memory, type Step, story } from './story.ts';

/** How one step went. */
export interface StepResult {
  readonly step: Step;
  readonly version: string;
  /** Absent when the version has no such operation, and when no response came. */
  readonly status?: number;
  /** Why the step failed. */
  readonly problem?: string;
  /** True when the version has no such operation. */
  readonly absent?: true;
}

/** Walks the story through the generated clients of one version, and yields each step as it ends. */
export async function* runStory(version: string, fetch: Fetch): AsyncGenerator<StepResult> {
  const memory: Memory = new Map();
  const modules = {
    db_control: await importClient(version, 'db_control'),
    db_data: await importClient(version, 'db_data'),
  };
  for (const step of story) {
    const { table, createClient } = modules[step.api];
    if (!Object.hasOwn(table.operations, step.route)) {
      yield { step, version, absent: true };
      continue;
    }
    // An index host is known once the index has been described; the control plane's is fixed.
    const host = memory.get('host');
    const options = { apiKey: 'story-key', fetch, maxRetries: 0 };
    const client = createClient(host ? { ...options, host } : options);
    yield { step, version, ...(await runStep(step, client, memory)) };
  }
}

async function runStep(
  step: Step,
  client: UntypedClient,
  memory: Memory,
): Promise<Pick<StepResult, 'status' | 'problem'>> {
  const [method = '', path = ''] = step.route.split(' ');
  try {
    const init = {
      ...(step.params ? { params: step.params(memory) } : {}),
      ...(step.body === undefined ? {} : { body: step.body }),
    };
    const result = await client[method]?.(path, init);
    const status = result?.response.status ?? 0;
    const problem =
      status === step.status
        ? step.check?.(result?.data, memory)
        : `expected status ${step.status}, got ${status}: ${JSON.stringify(result?.error)}`;
    return { status, ...(problem === undefined ? {} : { problem }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
