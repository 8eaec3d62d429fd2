import { startFaultServer } from '@pinecone-versioned/transport/testing';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { brokenAnswers } from './broken-answers.ts';
import { callFacade } from './call-facade.ts';
import { callRaw } from './call-raw.ts';
import { checkFault, type FaultTarget } from './check-fault.ts';
import { documentedErrors } from './documented-errors.ts';
import type { FaultCase } from './fault-case.ts';
import { faultRun } from './fault-run.ts';
import { throttledErrors } from './throttled-errors.ts';

const CALLS = { raw: callRaw, facade: callFacade };

/** All that can go wrong with a call of an operation. */
export function faultCases(operation: ContractOperation): FaultCase[] {
  return [...documentedErrors(operation), ...throttledErrors(), ...brokenAnswers(operation)];
}

/**
 * Runs all cases of an operation at once, each below a path of its own on one server, and tells everything that did not
 * come out as it has to.
 */
export async function runFaults(
  operation: ContractOperation,
  target: FaultTarget,
): Promise<string[]> {
  const cases = faultCases(operation);
  const routeOf = (index: number) => `${operation.method} /case-${index}${operation.path}`;
  const routes = cases.flatMap(({ script }, index) =>
    script ? [[routeOf(index), script] as const] : [],
  );
  await using server = await startFaultServer({ routes: Object.fromEntries(routes) });
  const nobody = await closedUrl();
  const problems = cases.map(async (each, index) => {
    const route = routeOf(index);
    const run = faultRun(operation, each, {
      url: each.script ? `${server.url}/case-${index}` : nobody,
      seen: () => server.report().filter((request) => request.route === route),
    });
    return checkFault(run, target, await CALLS[target](run));
  });
  const found = (await Promise.all(problems)).flat();
  const strays = server.report().filter(({ route }) => route === undefined);
  return [...found, ...strays.map(({ method, url }) => `sent where nothing is: ${method} ${url}`)];
}

/** The URL of a server that is gone, so that connections to it are refused. */
async function closedUrl(): Promise<string> {
  const server = await startFaultServer();
  await server.close();
  return server.url;
}
