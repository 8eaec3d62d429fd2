import type { AsyncCommand } from 'fast-check';
import type { Model } from './model.ts';
import type { World } from './world.ts';

/** One step of a story: carried out on both sides, which are compared. */
export type Step = AsyncCommand<Model, World>;

/** What a step is made of. */
export interface StepParts {
  /** What it does, in plain words. */
  readonly says: string;
  /** Whether it makes sense now. @default always */
  readonly can?: (model: Readonly<Model>) => boolean;
  /** Does it, compares, and changes the model. */
  readonly run: (model: Model, world: World) => Promise<void>;
}

/** Makes a step that tells the story as it runs. */
export function makeStep({ says, can = () => true, run }: StepParts): Step {
  return {
    check: can,
    toString: () => says,
    async run(model, world) {
      world.story.push(says);
      await run(model, world);
    },
  };
}
