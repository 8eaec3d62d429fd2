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

/** What stands in where a serializer is missing, by the whole alternative: `||` or `??` and the function. */
const UNREACHED_ALTERNATIVES = ['?? defaultBodySerializer', '|| defaultPathSerializer'];

/** Methods of a client beside `request`, which is the one that the transport calls. */
const UNREACHED_METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * Statements for options that the transport never gives, or gives as they have to be, by what they test, go through or
 * assign; its queries have no question mark.
 */
const UNREACHED_STATEMENTS = [
  'localBaseUrl',
  'requestQuerySerializer',
  'init',
  'baseUrl',
  'requestInitExt',
  'search.startsWith("?")',
];

/** Where an option that is never given is taken from the others, and where it is passed on. */
const UNREACHED_USES = ['requestInitExt = void 0', 'fetch(request, requestInitExt)'];

const UNREACHED = [
  ...UNREACHED_FUNCTIONS,
  ...UNREACHED_ALTERNATIVES,
  ...UNREACHED_METHODS,
  ...UNREACHED_STATEMENTS,
  ...UNREACHED_USES,
];

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Part extends Range {
  readonly name: string;
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

/** Empties the unreached functions and removes the other unreached parts; the lines that are left keep their numbers. */
export function withoutUnreachedCode(code: string): string {
  const parts = findParts(code);
  for (const name of UNREACHED) {
    const count = parts.filter((part) => part.name === name).length;
    if (count === 1) continue;
    throw new Error(
      `openapi-fetch must have one part \`${name}\` to drop, but has ${count}. Compare its source with what the transport passes to it, and correct the lists of names here.`,
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
  const addBody = (name: string | undefined, body: Range) => {
    if (name === undefined || !UNREACHED_FUNCTIONS.includes(name)) return;
    parts.push({ name, start: body.start + 1, end: body.end - 1 });
  };
  const addStatement = (what: Range, { start, end }: Range) => {
    const name = code.slice(what.start, what.end);
    if (UNREACHED_STATEMENTS.includes(name)) parts.push({ name, start, end });
  };
  new Visitor({
    IfStatement: (statement) => addStatement(statement.test, statement),
    ForInStatement: (statement) => addStatement(statement.right, statement),
    ExpressionStatement(statement) {
      const { expression } = statement;
      if (expression.type === 'AssignmentExpression') addStatement(expression.left, statement);
    },
    LogicalExpression({ left, operator, right }) {
      const name = `${operator} ${code.slice(right.start, right.end)}`;
      if (!UNREACHED_ALTERNATIVES.includes(name)) return;
      parts.push({ name, start: left.end, end: right.end });
    },
    FunctionDeclaration({ id, body }) {
      if (body) addBody(id?.name, body);
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || init?.type !== 'ArrowFunctionExpression') return;
      if (init.body.type === 'BlockStatement') addBody(id.name, init.body);
    },
    Property({ key, method, start, end }) {
      const isMethod = method && key.type === 'Identifier' && UNREACHED_METHODS.includes(key.name);
      const name = isMethod ? key.name : code.slice(start, end);
      if (!isMethod && !UNREACHED_USES.includes(name)) return;
      parts.push({ name, start, end: code[end] === ',' ? end + 1 : end });
    },
    CallExpression({ arguments: [first, second], start, end }) {
      const name = code.slice(start, end);
      if (!first || !second || !UNREACHED_USES.includes(name)) return;
      parts.push({ name, start: first.end, end: second.end });
    },
  }).visit(parseSync('openapi-fetch.mjs', code).program);
  return parts;
}
