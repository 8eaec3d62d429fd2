import { Pinecone } from 'pinecone-versioned';
import { minimalRequest } from '../cases/request-cases.ts';
import { facadeCall } from '../facade/facade-call.ts';
import { type FaultOutcome, thrownOutcome } from './fault-outcome.ts';
import { type FaultRun, SECRET } from './fault-run.ts';

/** Makes the call of a case with the facade, pinned to the version of the operation. */
export async function callFacade({
  operation,
  options,
  url,
  signal,
}: FaultRun): Promise<FaultOutcome> {
  const { facade = '', version } = operation;
  const pc = new Pinecone({
    apiKey: SECRET,
    // Versions are those of the specs folder, which are not known when this is compiled.
    apiVersion: version as 'auto',
    controllerHostUrl: url,
    validate: false,
    onWarning: () => {},
    ...options,
  });
  try {
    const call = facadeCall(pc, facade, {
      ...minimalRequest(operation),
      host: url,
      options: { signal },
    });
    const { data, response } = await call.withResponse();
    return { kind: 'data', value: data, facts: { ...factsOf(operation), ...response } };
  } catch (thrown) {
    return thrownOutcome(thrown);
  }
}

/** What the facade leaves out where it is known anyway. */
function factsOf({ method, path }: FaultRun['operation']) {
  return { method, path };
}
