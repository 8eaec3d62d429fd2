import { codegenCommand } from './codegen/index.ts';

const { exitCode, text } = await codegenCommand(process.argv.slice(2));
(exitCode === 0 ? process.stdout : process.stderr).write(text);
process.exitCode = exitCode;
