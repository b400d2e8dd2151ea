/** Every regular expression that the engine, the catalogue and the report run, as they run it. */
import { globalOf } from '../../../src/engine/pattern.ts';
import { filesBelow } from '../files.ts';
import { literalsOf } from '../source.ts';

export interface FoundPattern {
  /** File and line, or where it is put together at run time. */
  readonly where: string;
  readonly source: string;
  /** Flags that change what matches; `d`, `g` and `y` do not. */
  readonly flags: string;
}

const DIRECTORIES = ['src/engine', 'src/catalogue', 'src/report'];

const found = (where: string, { source, flags }: RegExp): FoundPattern => ({
  where,
  source,
  flags: flags.replace(/[dgy]/g, ''),
});

/**
 * Literals of the source; those of the catalogue as written, for the engine runs some of them so, and
 * as compiled, with wider spaces.
 */
function literals(): FoundPattern[] {
  return DIRECTORIES.flatMap((directory) =>
    filesBelow(directory, (file) => file.endsWith('.ts')).flatMap((file) =>
      literalsOf(file)
        .filter(({ kind }) => kind === 'regexp')
        .flatMap(({ line, text }) => {
          const end = text.lastIndexOf('/');
          const literal = new RegExp(text.slice(1, end), text.slice(end + 1));
          const where = `${file}:${line}`;
          const written = found(where, literal);
          return file.startsWith('src/catalogue/') && literal.source.includes(' ')
            ? [written, found(where, globalOf(literal, literal.source))]
            : [written];
        }),
    ),
  );
}

/** Expressions that modules put together while they load, seen by standing in for the constructor. */
async function composed(): Promise<FoundPattern[]> {
  const made: RegExp[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const regexp = new target(source, flags);
      made.push(regexp);
      return regexp;
    },
  });
  try {
    await import('../../../src/engine/diagnose.ts');
    await import('../../../src/report/report.ts');
  } finally {
    globalThis.RegExp = Native;
  }
  return made.map((regexp) => found('put together at run time', regexp));
}

/** Every pattern once. */
export async function collectPatterns(): Promise<FoundPattern[]> {
  const all = [...literals(), ...(await composed())];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}
