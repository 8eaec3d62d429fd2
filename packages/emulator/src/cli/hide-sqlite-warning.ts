import type { EventEmitter } from 'node:events';

/**
 * Keeps the warning back that SQLite is experimental, which Node.js 22 prints and whoever runs the command can do
 * nothing about. Other warnings are passed on to those that listened before.
 */
export function hideSqliteWarning(target: EventEmitter): void {
  const listeners = target.listeners('warning');
  target.removeAllListeners('warning');
  target.on('warning', (warning: Error) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite')) return;
    for (const listener of listeners) listener.call(target, warning);
  });
}
