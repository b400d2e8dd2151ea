import { SNIPPETS } from '../program.ts';
import { output, ROOT, type Toolchain } from '../toolchain.ts';

const VERSION = 'from importlib.metadata import version; print(version("anthropic"))';

/** A Python that has the `anthropic` package: $PYTHON, the project's virtual environment, or python3. */
export const findPython = (): Toolchain | null => {
  for (const python of [process.env['PYTHON'], `${ROOT}.venv/bin/python`, 'python3']) {
    const version = python === undefined ? null : output(python, ['-c', VERSION]);
    if (python !== undefined && version !== null) {
      return {
        sdk: `anthropic ${version}`,
        command: (topic) => [python, `${SNIPPETS}${topic}/${topic}.py`],
      };
    }
  }
  return null;
};
