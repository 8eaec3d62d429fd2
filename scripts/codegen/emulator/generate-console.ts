import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { CodegenError } from '../codegen-error.ts';
import type { GeneratedFiles } from '../generate-clients.ts';

/** Relative to the packages folder. */
const FILE = 'emulator/src/generated/console-assets.ts';
const SOURCE = 'packages/emulator/src/console';

/** What would end a script or a style, or change how the rest of it is read. */
const UNSAFE_IN_HTML = /<\/(?:script|style)|<!--/i;

/**
 * Bundles the script and the style of the emulator's console, which its page carries in it, from the folder of their
 * sources. Same sources, same bytes.
 */
export async function generateConsole(folder: string): Promise<GeneratedFiles> {
  const script = await bundleScript(path.join(folder, 'client/main.ts'));
  const style = joinStyles(path.join(folder, 'style'));
  const text = `// Generated from ${SOURCE} by \`pnpm codegen\`. Do not edit.

${renderConstant('CONSOLE_SCRIPT', script)}
${renderConstant('CONSOLE_STYLE', style)}`;
  return new Map([[FILE, text]]);
}

async function bundleScript(input: string): Promise<string> {
  const build = await rolldown({ input, cwd: path.dirname(input), platform: 'browser' });
  const { output } = await build.generate({
    format: 'esm',
    comments: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  });
  await build.close();
  if (output.length === 1) return output[0].code;
  const names = output.map(({ fileName }) => fileName);
  throw new CodegenError(`The console must be one script; got ${names.join(', ')}.`);
}

function joinStyles(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return names
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** A constant with one line of its text on each line, so that changes of it can be read. */
function renderConstant(name: string, text: string): string {
  if (UNSAFE_IN_HTML.test(text)) {
    throw new CodegenError(
      `${name} has what would end it within a page: </script, </style or <!--.`,
    );
  }
  const lines = text.split('\n').map((line) => `  ${JSON.stringify(line)},\n`);
  return `export const ${name}: string = [\n${lines.join('')}].join('\\n');\n`;
}
