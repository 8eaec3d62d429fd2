import type { Mutant } from '../mutant.ts';
import { answerMutants } from './answers.ts';
import { composingMutants } from './composing.ts';
import { generatedMutants } from './generated.ts';
import { namingMutants } from './naming.ts';
import { negotiationMutants } from './negotiation.ts';
import { requestMutants } from './requests.ts';
import { retryMutants } from './retries.ts';
import { streamMutants } from './streams.ts';

/** Every fault that the suite must notice. */
export const mutants: readonly Mutant[] = [
  ...requestMutants,
  ...retryMutants,
  ...answerMutants,
  ...streamMutants,
  ...negotiationMutants,
  ...namingMutants,
  ...composingMutants,
  ...generatedMutants,
];
