import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Module specifiers a TypeScript file imports, type-only and dynamic imports included. */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Path of a relative import as seen from the working directory. */
export const resolveImport = (from: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(from), specifier);

export interface Literal {
  readonly line: number;
  /** Source text without its quotes or slashes. */
  readonly text: string;
  /** A number that is compared for equality or listed is `compared`; limits and sums are `number`. */
  readonly kind: 'string' | 'number' | 'compared' | 'regexp';
}

function isCompared({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) {
    return /^[=!]==?$/.test(parent.operatorToken.getText());
  }
  return ts.isCaseClause(parent) || ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent);
}

/** `files` and everything they import by relative path, as far as it goes. */
export function reachableFrom(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) visit(resolveImport(file, specifier));
    }
  };
  for (const file of files) visit(file);
  return seen;
}

/** Every string, template piece, number and regular expression in a file; import paths excepted. */
export function literalsOf(file: string): Literal[] {
  const source = parse(file);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) found.push({ line, text: node.text, kind: 'regexp' });
    else if (ts.isNumericLiteral(node)) {
      found.push({ line, text: node.text, kind: isCompared(node) ? 'compared' : 'number' });
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      found.push({ line, text: node.text, kind: 'string' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names every host has, browsers and Node alike, and the language has not. */
const EVERYWHERE = /Cannot find name '(URL|URLSearchParams|TextEncoder|TextDecoder)'/;

/**
 * Type errors of `files` in a world that has the language and nothing else: no DOM, no Node.
 * A line per error, `file:line message`.
 */
export function typeErrorsWithoutHost(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2024.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
  });
  const errors = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    if (!diagnostic.file || diagnostic.start === undefined) return message;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${path.relative('.', diagnostic.file.fileName)}:${line + 1} ${message}`;
  });
  return errors.filter((error) => !EVERYWHERE.test(error));
}
