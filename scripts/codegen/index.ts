export { type CommandResult, codegenCommand } from './codegen-command.ts';
export { CodegenError } from './codegen-error.ts';
export { type GeneratedFiles, generateClients, type SpecInput } from './generate-clients.ts';
export { RETRY_RULES, type RetryRule } from './retry-classes.ts';
