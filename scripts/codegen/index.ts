export { codegenCommand } from './codegen-command.ts';
