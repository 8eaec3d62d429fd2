import type { Services } from '../services.js';

/** A state that an entity is in until it settles. */
export interface Stage {
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** How often the entity was described in it. */
  readonly describes: number;
}

/** How much of a transition is over, from 0 to 1, by the option in force. */
export function shareDone(
  { since, describes }: Stage,
  { options, clock }: Pick<Services, 'options' | 'clock'>,
): number {
  const { transitions } = options;
  if (transitions === 'immediate') return 1;
  const [done, all] =
    'afterMs' in transitions
      ? [clock.now() - since, transitions.afterMs]
      : [describes, transitions.afterDescribes];
  return done >= all ? 1 : Math.max(0, done / all);
}

/** Whether a transition is over. */
export function isSettled(stage: Stage, services: Pick<Services, 'options' | 'clock'>): boolean {
  return shareDone(stage, services) === 1;
}

/** Whether descriptions move entities on, so that each one has to be counted. */
export function countsDescribes({ options }: Pick<Services, 'options'>): boolean {
  return typeof options.transitions === 'object' && 'afterDescribes' in options.transitions;
}
