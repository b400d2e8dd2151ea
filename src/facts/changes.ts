import { models } from './models.ts';
import { deprecatedModels, retiredModels, retiredSources } from './retired-models.ts';
import type { SourceId } from './sources.ts';

/** Something that became true on a day and changes what a caller meets or must do. */
export interface Change {
  /** Stable; the feed's readers know an entry by it. */
  readonly id: string;
  /** ISO date on which it took effect. */
  readonly on: string;
  readonly title: string;
  readonly says: string;
  /** Site path of the page that says more. */
  readonly page: string;
  readonly sources: readonly SourceId[];
}

/** Changes of the interface; those of models follow from the models themselves. */
const api: readonly Change[] = [
  {
    id: 'api-version-2026-10-21',
    on: '2026-10-21',
    title: 'API version 2026-10-21',
    says: 'Current SDK majors send the new version. On it a request with a sampling parameter is answered with 400, whatever the model.',
    page: '/errors/invalid-request/',
    sources: ['migration-2026-10-21', 'versioning'],
  },
  {
    id: 'sdk-error-codes',
    on: '2026-11-04',
    title: 'Error codes in the TypeScript SDK',
    says: 'Errors carry the code and its details, and statuses such as 503 and 529 have classes of their own.',
    page: '/errors/codes/',
    sources: ['sdk-typescript-changelog'],
  },
  {
    id: 'ramp-limit-exceeded',
    on: '2026-11-05',
    title: 'Error code ramp_limit_exceeded',
    says: 'A 429 because traffic grew too fast has a code of its own. It can be repeated after the stated wait.',
    page: '/errors/rate-limit/',
    sources: ['sdk-typescript-changelog'],
  },
  {
    id: 'contract-spend-limit-reached',
    on: '2026-11-17',
    title: 'Error code contract_spend_limit_reached',
    says: 'A 429 because the spend limit of a contract is reached has a code of its own. Repeating cannot help.',
    page: '/errors/spend-limit/',
    sources: ['sdk-typescript-changelog'],
  },
];

const releases: readonly Change[] = models.map(({ id, name, released, sources }) => ({
  id: `released-${id}`,
  on: released,
  title: `${name} released`,
  says: `Its id is ${id}.`,
  page: '/models/',
  sources,
}));

const announced: readonly Change[] = [...deprecatedModels, ...retiredModels].map(
  ({ id, announcedOn, retiredOn, today }) => ({
    id: `retirement-${id}`,
    on: announcedOn,
    title: `Retirement of ${id} announced`,
    says: `From ${retiredOn} on it answers 404. The current model of its line is ${today}.`,
    page: '/errors/not-found/',
    sources: retiredSources,
  }),
);

/** Every change, the latest first. */
export const changes: readonly Change[] = [...api, ...releases, ...announced].sort(
  (a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id),
);
