import path from 'node:path';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { writeApiDocs } from './release/api-docs.ts';

const USAGE = `Usage: pnpm docs:api

Writes the reference of the packages' types to reports/api; exits 1 when TypeDoc warns of anything.
`;

readOptions(USAGE, {});
const output = path.join(repositoryRoot, 'reports/api');
const warnings = await writeApiDocs(output);
for (const warning of warnings) console.log(warning);
console.log(`${path.relative(repositoryRoot, output)}/html: ${warnings.length} warnings`);
process.exitCode = warnings.length === 0 ? 0 : 1;
