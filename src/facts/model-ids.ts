import { gatedModels, models } from './models.ts';
import { deprecatedModels, deprecatedWithoutDate, inventedIds, retiredModels } from './retired-models.ts';

/** Every model id and alias that the project knows, including retired and invented ones. */
export const knownModelIds: ReadonlySet<string> = new Set([
  ...models.flatMap(({ id, aliases }) => [id, ...aliases]),
  ...[...deprecatedModels, ...retiredModels].flatMap(({ id, aliases }) => [id, ...aliases]),
  ...deprecatedWithoutDate.map(({ id }) => id),
  ...gatedModels.map(({ id }) => id),
  ...inventedIds.map(({ id }) => id),
]);

/** @throws when no model that answers today has this id */
export const model = (id: string) => {
  const found = models.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

/** What a sentence needs about the current model of a line. */
export const currentModel = (line: 'haiku' | 'sonnet' | 'opus' | 'fable') => {
  const model = models.find((candidate) => candidate.line === line && candidate.current);
  if (!model) throw new Error(`no current model of the ${line} line`);
  return model;
};

/** Which models share their rate limits, in words, by pool. */
export const ratePools: Readonly<Record<string, string>> = {
  'fable-5.2': 'its own',
  'fable-5.x': 'Fable 5.1 and Fable 5 together',
  mythos: 'all Mythos 5 models together',
  'opus-5.5': 'its own',
  'opus-5': 'its own',
  'opus-4.x': 'Opus 4.8, 4.7, 4.6 and 4.5 together',
  'sonnet-5.5': 'its own',
  'sonnet-5': 'its own',
  'sonnet-4.x': 'Sonnet 4.6 and 4.5 together',
  'haiku-5.5': 'its own',
  'haiku-4.5': 'its own',
};
