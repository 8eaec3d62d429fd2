import { ServiceError } from '../http/service-error.js';
import type { Services } from '../services.js';

/** Regions of serverless indexes that Pinecone's documents name. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  aws: ['us-east-1', 'us-west-2', 'eu-west-1'],
  gcp: ['us-central1', 'europe-west4'],
  azure: ['eastus2'],
};

/** Refuses a region that the cloud does not offer. Regions come and go, so only in strict mode. */
export function checkRegion(
  { cloud, region }: { readonly cloud: string; readonly region: string },
  { options }: Pick<Services, 'options'>,
): void {
  if (!options.strict || REGIONS[cloud]?.includes(region)) return;
  throw new ServiceError(
    404,
    'NOT_FOUND',
    `No region ${region} on cloud ${cloud}. Choose a supported region: ${(REGIONS[cloud] ?? []).join(', ')}.`,
  );
}
