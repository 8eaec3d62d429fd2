/** Words that no module may declare. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
finally for function globalThis if implements import in instanceof interface let new null package private protected
public return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s/,
  ),
);

/** What the constant of an operation is called: as the operation, if the module can have that name. */
export function constantName(operation: string, taken: ReadonlySet<string>): string {
  if (!RESERVED.has(operation) && !taken.has(operation)) return operation;
  return constantName(`${operation}_`, taken);
}
