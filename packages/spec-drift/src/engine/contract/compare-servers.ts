import {
  isJsonObject,
  type JsonObject,
  listAt,
  objectAt,
  textAt,
} from '../document/json-object.js';
import type { Ledger } from './ledger.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';

/** Compares the servers of an operation by the addresses that they stand for. */
export function compareServers(ledger: Ledger, base: Operation, revision: Operation): void {
  const before = addresses(base);
  const after = addresses(revision);
  const spared = new Set([...after, ...defaultAddresses(revision)]);
  const gone = [...before].filter((url) => !spared.has(url));
  const come = [...after].filter((url) => !before.has(url));
  const at = {
    base: base.servers.pointer,
    revision: revision.servers.pointer,
    direction: 'request',
    operation: revision.id,
    place: 'servers',
  } as const;
  if (gone.length > 0) {
    ledger.note({
      ...at,
      kind: come.length > 0 ? 'server-changed' : 'server-removed',
      title: come.length > 0 ? 'server changed' : 'server removed',
      detail: [gone.join(', '), come.join(', ')].filter(Boolean).join(' -> '),
      grade: { wire: 'breaking', why: 'Requests to the address of before reach nothing.' },
    });
  } else if (come.length > 0) {
    ledger.note({
      ...at,
      kind: 'server-added',
      title: 'server added',
      detail: come.join(', '),
      grade: { wire: 'additive', why: 'The servers of before are still there.' },
    });
  }
  const moved = movedDefaults(base, revision).filter(([from]) => !gone.includes(from));
  if (gone.length + come.length + moved.length === 0) {
    noteDocs(ledger, { base: wordsOf(base), revision: wordsOf(revision) }, ['servers']);
  }
  if (moved.length === 0) return;
  ledger.note({
    ...at,
    kind: 'server-default-changed',
    title: 'server of those who choose no variable changed',
    detail: moved.map(([from, to]) => `${from} -> ${to}`).join(', '),
    grade: {
      wire: 'potentially-breaking',
      why: 'Both addresses are there; callers who go by the defaults reach another one.',
    },
  });
}

/** What is said of the servers, and of nothing else. */
function wordsOf({ servers: { pointer, value } }: Operation) {
  const words = listed(value).map((server) => [
    server['description'] ?? null,
    Object.values(objectAt(server, 'variables')).map((variable) =>
      isJsonObject(variable) ? (variable['description'] ?? null) : null,
    ),
  ]);
  return { pointer: pointer.replace(/\/servers$/, ''), value: { servers: words } };
}

/** The same URL with the defaults of before and of now, where these differ. */
function movedDefaults(base: Operation, revision: Operation): [string, string][] {
  const after = listed(revision.servers.value);
  return listed(base.servers.value).flatMap((server): [string, string][] => {
    const same = after.find(({ url }) => url === server['url']);
    const [from, to] = [defaultAddress(server), same && defaultAddress(same)];
    return to === undefined || from === to ? [] : [[from, to]];
  });
}

/** The URLs with variables spelt out as far as their values are listed. */
function addresses({ servers }: Operation): Set<string> {
  const urls = listed(servers.value).flatMap((server) =>
    spell(server, (variable) => listAt(variable, 'enum').map(String)),
  );
  return new Set(urls.length > 0 ? urls : ['/']);
}

/** What the URLs are where nobody chooses a variable. */
function defaultAddresses({ servers }: Operation): string[] {
  return listed(servers.value).map(defaultAddress);
}

function defaultAddress(server: JsonObject): string {
  const [url] = spell(server, (variable) => [textAt(variable, 'default') ?? ''].filter(Boolean));
  return url ?? '/';
}

function listed(servers: unknown): JsonObject[] {
  return Array.isArray(servers) ? servers.filter(isJsonObject) : [];
}

function spell(server: JsonObject, valuesOf: (variable: JsonObject) => string[]): string[] {
  let spelt = [textAt(server, 'url') ?? '/'];
  for (const [name, variable] of Object.entries(objectAt(server, 'variables'))) {
    const values = isJsonObject(variable) ? valuesOf(variable) : [];
    if (values.length === 0 || spelt.length * values.length > 200) continue;
    spelt = spelt.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, value)));
  }
  return spelt.map((url) => (url.length > 1 ? url.replace(/\/$/, '') : url));
}
