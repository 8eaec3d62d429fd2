import { readFileSync, writeFileSync } from 'node:fs';
import { withFidelityTable } from './readme-table.js';

// pnpm fidelity: writes the table of the README anew.
const file = new URL('../../README.md', import.meta.url);
writeFileSync(file, withFidelityTable(readFileSync(file, 'utf8')));
