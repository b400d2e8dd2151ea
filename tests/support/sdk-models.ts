import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const entry = createRequire(import.meta.url).resolve('@anthropic-ai/sdk/resources/messages/messages.js');
const root = path.join(entry, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The ids of the SDK's own `Model` type, as the installed version declares them. */
export function sdkModels(): readonly string[] {
  const union = /export type Model =([^;]*);/.exec(read('resources/messages/messages.d.ts'))?.[1] ?? '';
  return [...union.matchAll(/'(claude-[^']+)'/g)].map(([, id = '']) => id);
}

/** The SDK's maps of deprecated ids, with the ISO date of the end of each; it keeps one for each client. */
export function sdkDeprecations(): ReadonlyMap<string, string> {
  const maps = ['resources/messages/messages.js', 'internal/data/deprecated-models.js'].map(
    (file) => /DEPRECATED_MODELS = \{([^}]*)\}/.exec(read(file))?.[1] ?? '',
  );
  return new Map(
    [...maps.join('\n').matchAll(/'([^']+)': '([A-Z][a-z]+) (\d+)\w+, (\d+)'/g)].map(
      ([, id = '', month, day, year]) => [
        id,
        new Date(`${month} ${day} ${year} UTC`).toISOString().slice(0, 10),
      ],
    ),
  );
}
