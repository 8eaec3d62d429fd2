import type { Change, Flow, Grade } from './change.js';

/** The verdict on a change where its node is reached in one direction. */
export function gradeOf(
  change: Change,
  { flow, demanded }: { readonly flow: Flow; readonly demanded: boolean },
): Grade {
  if (flow === 'request' && demanded && change.whenDemanded) return change.whenDemanded;
  return change.grades?.[flow] ?? (flow === 'request' ? inRequest(change) : inResponse(change));
}

function inRequest({ effect }: Change): Grade {
  switch (effect) {
    case 'narrows':
      return { wire: 'breaking', why: 'Requests that were accepted are now refused.' };
    case 'widens':
      return { wire: 'additive', why: 'Every request that was accepted still is.' };
    case 'incomparable':
      return {
        wire: 'breaking',
        why: 'Requests that were accepted are refused, others are taken instead.',
      };
    case 'unknown':
      return {
        wire: 'potentially-breaking',
        why: 'Whether every request that was accepted still is cannot be worked out.',
      };
    case 'equal':
      return { wire: 'docs-only', why: 'The same requests are accepted.' };
  }
}

function inResponse({ effect, tolerable }: Change): Grade {
  switch (effect) {
    case 'narrows':
      return { wire: 'additive', why: 'Responses promise more than before.' };
    case 'widens':
      return tolerable
        ? {
            wire: 'potentially-breaking',
            why: 'Values may come that were ruled out; a tolerant reader copes, a strict one fails.',
          }
        : { wire: 'breaking', why: 'A promise about responses is withdrawn.' };
    case 'incomparable':
      return {
        wire: 'breaking',
        why: 'Responses hold other values than those that were promised.',
      };
    case 'unknown':
      return {
        wire: 'potentially-breaking',
        why: 'Whether responses keep their promises cannot be worked out.',
      };
    case 'equal':
      return { wire: 'docs-only', why: 'The same responses may come.' };
  }
}
