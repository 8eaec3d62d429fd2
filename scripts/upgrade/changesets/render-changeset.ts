import type { Bump, Finding } from '@pinecone-versioned/spec-drift';
import { sha256 } from '../../specs/sha256.ts';
import { isQuiet } from '../classes.ts';

/** A file of `.changeset/`. */
export interface Changeset {
  /** Name of the file. */
  readonly file: string;
  readonly packageName: string;
  readonly text: string;
}

export interface ChangesetInput {
  /** What the file's name begins with; the same input gives the same name. */
  readonly prefix: string;
  readonly packageName: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** Imperative, without a full stop; it stands in the changelog. */
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** A changelog is read by people; beyond this the report has the rest. */
const MOST_FINDINGS = 30;

/** Writes a changeset whose body is drawn from findings. */
export function renderChangeset({
  prefix,
  packageName,
  bump,
  title,
  findings,
}: ChangesetInput): Changeset {
  const telling = findings.filter((finding) => !isQuiet(finding));
  const shown = telling.slice(0, MOST_FINDINGS).map(renderFinding);
  const rest = telling.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])];
  const body = lines.length > 0 ? `\n${lines.join('\n')}\n` : '';
  const text = `---\n'${packageName}': ${bump}\n---\n\n${title}\n${body}`;
  // Of all that it says: one that waits for a release must not be replaced by the next.
  return { file: `${prefix}-${sha256(text).slice(0, 8)}.md`, packageName, text };
}

function renderFinding({ message, why, operations, audiences, class: own }: Finding): string {
  const [only] = operations;
  const reach = operations.length > 1 ? `${operations.length} operations` : (only ?? '');
  const place = reach === '' || message.includes(reach) ? '' : ` (${reach})`;
  const isGrave = [own, ...Object.values(audiences)].includes('breaking');
  return `- ${harmless(`${isGrave ? 'Breaking: ' : ''}${message}${place}.${isGrave ? ` ${why}` : ''}`)}`;
}

/** Names come from the published specs: whatever is in them, they stay in their line, and are no HTML. */
function harmless(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;');
}
