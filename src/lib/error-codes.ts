import { codeMeanings, type CodeMeaning } from '../catalogue/code-meanings.ts';
import { codeRows, type CodeRow } from '../catalogue/codes.ts';

/** One row of the table of error codes, as pages show it. */
type ErrorCodeRow = CodeRow & CodeMeaning & { readonly todo: string };

/** Every code, by status and then by name. */
export const errorCodeRows: readonly ErrorCodeRow[] = [...codeRows.values()]
  .map((row) => {
    const meaning = codeMeanings[row.code];
    return { ...row, ...meaning, todo: meaning.todo ?? row.todo };
  })
  .sort((a, b) => a.status - b.status || a.code.localeCompare(b.code));
