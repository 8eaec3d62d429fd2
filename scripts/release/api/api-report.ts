import { createHash } from 'node:crypto';
import path from 'node:path';
import ts from 'typescript';

const PRINTER = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: false });

/** Types that follow from the specs: they are reviewed as generated code, and stand in a report by digest only. */
const GENERATED = /(^|\/)(generated\/.*|types)\.d\.ts$/;

/** An entry and the file that declares it. */
export interface ReportedEntry {
  readonly specifier: string;
  readonly declarations: string;
}

/**
 * What a package declares to its users, as text to be compared: per entry the exported names, then every declaration
 * that they reach inside the package, without comments, sorted.
 */
export function apiReport(entries: readonly ReportedEntry[], packageFolder: string): string {
  const program = ts.createProgram(
    entries.map(({ declarations }) => declarations),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      noLib: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const reached = new Map<ts.Statement, string>();
  const tables = entries.map(({ specifier, declarations }) => {
    const source = program.getSourceFile(declarations);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    for (const symbol of exported) reach(symbol, { checker, packageFolder, reached });
    const names = exported.map(({ name }) => name).sort();
    return `// '${specifier}' exports:\n${names.map((name) => `//   ${name}\n`).join('')}`;
  });
  const declared = [...reached.values()].toSorted((one, other) => (one < other ? -1 : 1));
  return [...tables, ...declared].join('\n');
}

interface Walk {
  readonly checker: ts.TypeChecker;
  readonly packageFolder: string;
  readonly reached: Map<ts.Statement, string>;
}

function reach(symbol: ts.Symbol, walk: Walk): void {
  const { checker, packageFolder, reached } = walk;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const declaration of target.declarations ?? []) {
    const node = statementOf(declaration);
    if (!node) continue;
    const file = path.relative(packageFolder, node.getSourceFile().fileName);
    if (file.startsWith('..') || file.includes('node_modules')) continue;
    if (reached.has(node)) continue;
    reached.set(node, GENERATED.test(file) ? digest(node, file) : print(node));
    visit(node, walk);
  }
}

function visit(node: ts.Node, walk: Walk): void {
  if (ts.isIdentifier(node)) {
    const symbol = walk.checker.getSymbolAtLocation(node);
    if (symbol) reach(symbol, walk);
  }
  ts.forEachChild(node, (child) => visit(child, walk));
}

/** The statement at the top of a file that declares it; members and parameters are part of one. */
function statementOf(declaration: ts.Declaration): ts.Statement | undefined {
  let node: ts.Node = declaration;
  while (node.parent && !ts.isSourceFile(node.parent)) node = node.parent;
  return isReported(node) ? node : undefined;
}

function isReported(node: ts.Node): node is ts.Statement {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableStatement(node)
  );
}

function digest(node: ts.Statement, file: string): string {
  const text = print(node);
  const name = /(?:interface|type|class|function|const) (\w+)/.exec(text)?.[1] ?? '';
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `// ${name} of ${file.replace(/^dist\/\w+\//, '')}: ${sum}`;
}

function print(node: ts.Statement): string {
  const text = PRINTER.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return `${text.replaceAll(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 4))}\n`;
}
