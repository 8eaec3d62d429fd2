import type { ActionName } from '../actions/actions.js';
import { type Child, element } from '../dom/element.js';

/** A button of an action. */
interface ButtonOptions {
  readonly action: ActionName;
  /** What the action is about. */
  readonly value?: string | number | undefined;
  /** For those who do not see what stands around the button. */
  readonly label?: string;
  readonly disabled?: boolean;
}

export function actionButton(text: string, options: ButtonOptions): Child {
  const { action, value, label, disabled } = options;
  return element(
    'button',
    { type: 'button', 'data-action': action, value, 'aria-label': label, disabled },
    text,
  );
}
