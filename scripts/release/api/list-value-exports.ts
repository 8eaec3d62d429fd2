import ts from 'typescript';

/** Names that modules export as values, read from their declarations: file -> names. */
export function listValueExports(declarations: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(declarations, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    declarations.map((file) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const exported = module ? checker.getExportsOfModule(module) : [];
      const values = exported.filter((symbol) => isValue(symbol, checker));
      return [file, values.map(({ name }) => name).sort()];
    }),
  );
}

function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  // `export type { X }` of a class declares no value.
  if (symbol.declarations?.some(ts.isTypeOnlyExportDeclaration)) return false;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}
