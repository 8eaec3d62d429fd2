import { ContractBook } from '../../src/contract/contract-book.js';
import { contracts } from '../../src/generated/contracts.js';
import { fidelityNotes } from './fidelity-notes.js';
import { type FidelityFacts, renderFidelityTable } from './fidelity-table.js';

const MARKED = /(<!-- fidelity:start[^>]*-->\n)[\s\S]*?(\n<!-- fidelity:end -->)/;

const book = new ContractBook(contracts);

/** The emulator as it is. */
export const facts: FidelityFacts = {
  versions: book.versions,
  routes: book.routes,
  notes: fidelityNotes,
};

/** The README with the table as it has to be. Throws when the README has no place for it. */
export function withFidelityTable(readme: string): string {
  if (!MARKED.test(readme)) throw new Error('The README has no marks of the fidelity table.');
  return readme.replace(
    MARKED,
    (_, start, end) => `${start}\n${renderFidelityTable(facts)}\n${end}`,
  );
}
