import { inspect } from 'node:util';

/** Every way in which `value` shows `secret` when printed, inspected, serialised or followed through its causes. */
export function findSecret(secret: string, value: unknown): string[] {
  const views: Record<string, () => string> = {
    inspect: () => inspect(value, { depth: null, showHidden: true, getters: true }),
    json: () => JSON.stringify(value) ?? '',
    text: () => String(value),
    stack: () => (value instanceof Error ? (value.stack ?? '') : ''),
    members: () => ownMembers(value).join('\n'),
  };
  const found = Object.entries(views)
    .filter(([, view]) => view().includes(secret))
    .map(([name]) => name);
  const cause = value instanceof Error ? value.cause : undefined;
  return cause === undefined ? found : [...found, ...findSecret(secret, cause)];
}

/** Names and texts of all members, not enumerable ones included. */
function ownMembers(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Reflect.ownKeys(value).map((key) => `${String(key)}=${inspect(Reflect.get(value, key))}`);
}
