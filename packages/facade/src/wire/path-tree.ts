/** What is known about a place in a response. */
export interface PathNode {
  readonly isDate: boolean;
  /** By the name on the wire; `[]` is every item of an array. */
  readonly children: ReadonlyMap<string, PathNode>;
  /** Present where keys are the user's. */
  readonly users?: UsersKeys;
}

/** The keys of an object that are the user's. */
export interface UsersKeys {
  /** Keys that the spec names beside the user's. */
  readonly except: ReadonlySet<string>;
  /** True when the values are the user's as well. */
  readonly isOpaque: boolean;
  readonly values: PathNode;
}

/** Joins dotted paths, in the notation of `UserKeys`, to a tree that can be walked beside a response. */
export function pathTree(userKeyPaths: readonly string[], datePaths: readonly string[]): PathNode {
  const root = newNode();
  for (const path of userKeyPaths) nodeAt(root, path);
  for (const path of datePaths) nodeAt(root, path).isDate = true;
  return root;
}

interface GrowingNode extends PathNode {
  isDate: boolean;
  readonly children: Map<string, GrowingNode>;
  users?: GrowingUsersKeys;
}

interface GrowingUsersKeys extends UsersKeys {
  readonly values: GrowingNode;
}

function newNode(): GrowingNode {
  return { isDate: false, children: new Map() };
}

function nodeAt(root: GrowingNode, path: string): GrowingNode {
  return path.split('.').reduce(stepInto, root);
}

function stepInto(node: GrowingNode, step: string): GrowingNode {
  if (step.startsWith('*')) {
    node.users = joinUsersKeys(step, node.users);
    return node.users.values;
  }
  const child = node.children.get(step) ?? newNode();
  node.children.set(step, child);
  return child;
}

/** Where the variants of a union disagree, a key is the user's: what is theirs is never renamed. */
function joinUsersKeys(step: string, known: GrowingUsersKeys | undefined): GrowingUsersKeys {
  const except = step.split('!')[1]?.split(',') ?? [];
  return {
    except: new Set(known ? except.filter((key) => known.except.has(key)) : except),
    isOpaque: step.startsWith('**') || known?.isOpaque === true,
    values: known?.values ?? newNode(),
  };
}
