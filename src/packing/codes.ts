import type { CodeRow } from '../catalogue/codes.ts';

/** The table of error codes, column by column: codes by blanks, instructions by line breaks. */
export interface PackedCodes {
  /** Neighbours with the same status, error and retry verdict, and how many they are. */
  groups: (readonly [status: number, error: CodeRow['error'], retry: CodeRow['retry'], count: number])[];
  codes: string;
  todos: string;
}

/** Turns the rows into columns; their order stays. */
export function packCodes(rows: readonly CodeRow[]): PackedCodes {
  const groups: PackedCodes['groups'] = [];
  for (const { status, error, retry } of rows) {
    const last = groups.at(-1);
    const same = last?.[0] === status && last[1] === error && last[2] === retry;
    if (same) groups[groups.length - 1] = [status, error, retry, last[3] + 1];
    else groups.push([status, error, retry, 1]);
  }
  return {
    groups,
    codes: rows.map(({ code }) => code).join(' '),
    todos: rows.map(({ todo }) => todo).join('\n'),
  };
}

/** The inverse of `packCodes`, as a map by code. */
export function unpackCodes({ groups, codes, todos }: PackedCodes): ReadonlyMap<string, CodeRow> {
  const todo = todos.split('\n');
  const names = codes.split(' ') as CodeRow['code'][];
  const heads = groups.flatMap((group) => Array.from({ length: group[3] }, () => group));
  return new Map(
    heads.map(([status, error, retry], i) => {
      const code = names[i] as CodeRow['code'];
      return [code, { code, status, error, retry, todo: todo[i] ?? '' }];
    }),
  );
}
