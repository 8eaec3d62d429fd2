import { startFaultServer } from '@pinecone-versioned/transport/testing';
import type { ContractOperation } from '../contract/contract-operation.ts';
import type { CaseRecord } from '../report/case-record.ts';
import { brokenAnswers } from './broken-answers.ts';
import { callFacade } from './call-facade.ts';
import { callRaw } from './call-raw.ts';
import { checkFault, type FaultTarget } from './check-fault.ts';
import { documentedErrors } from './documented-errors.ts';
import type { FaultCase } from './fault-case.ts';
import { type FaultRun, faultRun } from './fault-run.ts';
import { throttledErrors } from './throttled-errors.ts';

/** Refuses connections: no system hands out a port this low, so that no other test's server can be there. */
const NOBODY = 'http://127.0.0.1:2';

const CALLS = { raw: callRaw, facade: callFacade };

/** All that can go wrong with a call of an operation. */
function faultCases(operation: ContractOperation): FaultCase[] {
  return [...documentedErrors(operation), ...throttledErrors(), ...brokenAnswers(operation)];
}

/** Runs all cases of an operation at once, each below a path of its own on one server. */
export async function runFaults(
  operation: ContractOperation,
  target: FaultTarget,
): Promise<CaseRecord[]> {
  const cases = faultCases(operation);
  const routeOf = (index: number) => `${operation.method} /case-${index}${operation.path}`;
  const routes = cases.flatMap(({ script }, index) =>
    script ? [[routeOf(index), script] as const] : [],
  );
  await using server = await startFaultServer({ routes: Object.fromEntries(routes) });
  const run = async (each: FaultCase, index: number) => {
    const base = `/case-${index}`;
    const prepared = faultRun(operation, each, {
      url: each.script ? server.url + base : NOBODY,
      // Whatever is sent below the path of a case counts, also where no answer is waiting for it.
      seen: () => server.report().filter(({ url }) => url.startsWith(`${base}/`)),
    });
    const outcome = await CALLS[target](prepared);
    return recordOf(prepared, target, checkFault(prepared, target, outcome));
  };
  return await Promise.all(cases.map(run));
}

function recordOf(
  { each, operation }: FaultRun,
  target: FaultTarget,
  problems: readonly string[],
): CaseRecord {
  const { version, api, id } = operation;
  const { name, documented: status = '' } = each;
  return {
    ...{ direction: 'error', version, api, operation: id, target, name, status },
    ...{ keyword: status === '' ? 'fault' : 'error', place: 'answer', how: 'decoded' },
    outcome: problems.length === 0 ? 'passed' : 'failed',
    reason: problems.join('; '),
  };
}
