import { type Child, element } from './dom/element.js';
import { inputField } from './parts/form-field.js';

/** Asks for the token. */
export function signInForm(): Child {
  return element(
    'form',
    { class: 'card', 'data-tool': 'sign-in', 'aria-labelledby': 'title' },
    inputField(
      {
        label: 'Admin token',
        name: 'token',
        hint: 'The emulator shows it when it starts. It stays in this tab only.',
      },
      { type: 'password', required: true },
    ),
    element('button', { type: 'submit' }, 'Connect'),
  );
}
