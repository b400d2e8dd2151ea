import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SHARED = /@anthropic-ai\/sdk\/resources\/shared\.d\.m?ts$/;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};

/**
 * Checks one file as if the SDK's shared types read differently.
 * @param change from the text of the SDK's `resources/shared.d.ts` to what it shall say
 * @returns the messages of the errors in `file`
 */
export function typeErrorsWithSdk(file: string, change: (shared: string) => string): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    SHARED.test(name)
      ? ts.createSourceFile(name, change(readFileSync(name, 'utf8')), ts.ScriptTarget.ES2024)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([path.resolve(file)], OPTIONS, host);
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(file));
  return [...program.getSemanticDiagnostics(source)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

/** Fields beside `error_code` of every member of the SDK's `ErrorDetails`, optional ones with a question mark. */
export function errorDetailFields(): Map<string, string[]> {
  const file = path.resolve('node_modules/@anthropic-ai/sdk/resources/shared.d.ts');
  const program = ts.createProgram([file], OPTIONS);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.Node) as ts.Symbol;
  const details = checker.getExportsOfModule(module).find(({ name }) => name === 'ErrorDetails') as ts.Symbol;
  const union = checker.getDeclaredTypeOfSymbol(details) as ts.UnionType;
  return new Map(
    union.types.map((member) => {
      const code = checker.getTypeOfSymbol(member.getProperty('error_code') as ts.Symbol);
      const fields = member
        .getProperties()
        .filter(({ name }) => name !== 'error_code')
        .map(({ name, flags }) => `${name}${flags & ts.SymbolFlags.Optional ? '?' : ''}`);
      return [(code as ts.StringLiteralType).value, fields];
    }),
  );
}
