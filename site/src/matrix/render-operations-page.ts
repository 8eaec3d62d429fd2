/** The page of operations: what the facade's own says before its tables, then the table with a filter. */
export function renderOperationsPage(facadePage: string): string {
  const introduction = facadePage.slice(facadePage.indexOf('# '), facadePage.indexOf('\n## '));
  return `---
aside: false
---

${introduction}
It does not list operations without a method: those are called through the client of a version. A cell holds the
operation's id in that version.

<script setup>
import matrix from './operations.json';
</script>

<OperationMatrix :matrix="matrix" />
`;
}
