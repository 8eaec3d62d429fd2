import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

const OPENAPI_FETCH = /\/openapi-fetch\/dist\/index\.mjs$/;

/**
 * Needed only by clients without serializers of their own, but for the last, which asks whether the platform knows
 * `requestInitExt`. The transport gives every serializer, and never a `requestInitExt`.
 */
const UNREACHED_FUNCTIONS = [
  'createQuerySerializer',
  'defaultPathSerializer',
  'defaultBodySerializer',
  'supportsRequestInitExt',
];

/** Methods of a client beside `request`, which is the one that the transport calls. */
const UNREACHED_METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes those parts out of openapi-fetch that the transport never reaches, a third of it. No minifier can know that
 * they are dead, because which serializer runs is decided at run time.
 */
export function dropUnreachedCode(): Plugin {
  let isDone = false;
  return {
    name: 'drop-unreached-code',
    transform: {
      filter: { id: OPENAPI_FETCH },
      handler(code) {
        isDone = true;
        return { code: withoutUnreachedCode(code), map: null };
      },
    },
    buildEnd(error) {
      if (error || isDone) return;
      throw new Error(`No module matches ${OPENAPI_FETCH}. Correct that, or drop this plugin.`);
    },
  };
}

/** Empties the unreached functions and removes the unreached methods; the other lines keep their numbers. */
export function withoutUnreachedCode(code: string): string {
  const parts = findParts(code);
  for (const name of [...UNREACHED_FUNCTIONS, ...UNREACHED_METHODS]) {
    const count = parts.filter((part) => part.name === name).length;
    if (count === 1) continue;
    throw new Error(
      `openapi-fetch must have one function \`${name}\` to drop, but has ${count}. Compare its source with what the transport passes to it, and correct the lists of names here.`,
    );
  }
  return parts
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => {
      const lineBreaks = text.slice(start, end).replaceAll(/[^\n]/g, '');
      return text.slice(0, start) + lineBreaks + text.slice(end);
    }, code);
}

function findParts(code: string): Part[] {
  const parts: Part[] = [];
  const addBody = (name: string | undefined, body: { start: number; end: number }) => {
    if (name === undefined || !UNREACHED_FUNCTIONS.includes(name)) return;
    parts.push({ name, start: body.start + 1, end: body.end - 1 });
  };
  new Visitor({
    FunctionDeclaration({ id, body }) {
      if (body) addBody(id?.name, body);
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || init?.type !== 'ArrowFunctionExpression') return;
      if (init.body.type === 'BlockStatement') addBody(id.name, init.body);
    },
    Property({ key, method, start, end }) {
      if (!method || key.type !== 'Identifier' || !UNREACHED_METHODS.includes(key.name)) return;
      parts.push({ name: key.name, start, end: code[end] === ',' ? end + 1 : end });
    },
  }).visit(parseSync('openapi-fetch.mjs', code).program);
  return parts;
}
