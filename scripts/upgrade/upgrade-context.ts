import type { Install } from './install.ts';
import type { Workspace } from './workspace.ts';

/** What an upgrade command works on, and what it touches outside. */
export interface UpgradeContext {
  readonly workspace: Workspace;
  /** Folder that relative paths of arguments refer to. */
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Width of the terminal that shows stdout, if one does. */
  readonly columns?: number | undefined;
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  /** @default pnpm */
  readonly install?: Install;
  /** Called after each step that wrote something; what it throws undoes all of them. */
  readonly onStep?: (step: string) => void;
}
