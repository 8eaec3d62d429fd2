import { Pinecone, type PineconeOptions } from 'pinecone-versioned';
import { TEST_KEY } from '../operations/every-operation.ts';

/** What decides about versions, and who hears of it. */
interface NegotiatingOptions extends Pick<PineconeOptions, 'onWarning' | 'headers'> {
  readonly apiVersion?: string | undefined;
}

/** A facade at a server of this machine; the versions that it is given need not be known when this is compiled. */
export function negotiatingClient(
  url: string,
  { apiVersion, onWarning = () => {}, headers }: NegotiatingOptions = {},
): Pinecone {
  return new Pinecone({
    apiKey: TEST_KEY,
    apiVersion: apiVersion as 'auto',
    controllerHostUrl: url,
    maxRetries: 0,
    validate: false,
    onWarning,
    headers,
  });
}
