import { CHECKED_ON } from './about.ts';
import type { SourceId } from './sources.ts';

/** A model that answers 404 today, or will on an announced date. */
export interface RetiredModel {
  readonly id: string;
  readonly aliases: readonly string[];
  /** ISO date of the announcement. */
  readonly announcedOn: string;
  /** ISO date. */
  readonly retiredOn: string;
  /** What the deprecations page named at the time; null where no copy says. */
  readonly documentedReplacement: string | null;
  /** Current model of the same line. */
  readonly today: string;
}

const FABLE_TODAY = 'claude-fable-5-2';
const OPUS_TODAY = 'claude-opus-5-5';
const SONNET_TODAY = 'claude-sonnet-5-5';
const HAIKU_TODAY = 'claude-haiku-5-5';

const gone = (
  id: string,
  announcedOn: string,
  retiredOn: string,
  documentedReplacement: string | null,
  today: string,
  aliases: readonly string[] = [],
): RetiredModel => ({ id, aliases, announcedOn, retiredOn, documentedReplacement, today });

const OPUS_4_8 = 'claude-opus-4-8';
const SONNET_4_6 = 'claude-sonnet-4-6';
const HAIKU_4_5 = 'claude-haiku-4-5-20251001';

/** Ids that still answer and stop on `retiredOn`. */
export const deprecatedModels: readonly RetiredModel[] = [
  gone('claude-sonnet-4-5-20250929', '2026-09-30', '2026-11-30', null, SONNET_TODAY, ['claude-sonnet-4-5']),
];

/** Deprecated without a date on which the sources agree; only for admitted organisations. */
export const deprecatedWithoutDate = [
  {
    id: 'claude-mythos-preview',
    name: 'Claude Mythos Preview',
    released: '2026-04-07',
    today: ['claude-mythos-5-2', FABLE_TODAY],
  },
] as const;

/** Ids that answer 404 on the platforms that Anthropic operates, newest retirement first. */
export const retiredModels: readonly RetiredModel[] = [
  gone('claude-opus-4-1-20250805', '2026-06-05', '2026-08-05', OPUS_4_8, OPUS_TODAY, ['claude-opus-4-1']),
  gone('claude-opus-4-20250514', '2026-04-14', '2026-06-15', OPUS_4_8, OPUS_TODAY, [
    'claude-opus-4-0',
    'claude-4-opus-20250514',
  ]),
  gone('claude-sonnet-4-20250514', '2026-04-14', '2026-06-15', SONNET_4_6, SONNET_TODAY, [
    'claude-sonnet-4-0',
    'claude-4-sonnet-20250514',
  ]),
  gone('claude-3-haiku-20240307', '2026-02-19', '2026-04-20', HAIKU_4_5, HAIKU_TODAY),
  gone('claude-3-7-sonnet-20250219', '2025-10-28', '2026-02-19', SONNET_4_6, SONNET_TODAY, [
    'claude-3-7-sonnet-latest',
  ]),
  gone('claude-3-5-haiku-20241022', '2025-12-19', '2026-02-19', HAIKU_4_5, HAIKU_TODAY, [
    'claude-3-5-haiku-latest',
  ]),
  gone('claude-3-opus-20240229', '2025-06-30', '2026-01-05', OPUS_4_8, OPUS_TODAY, ['claude-3-opus-latest']),
  gone('claude-3-5-sonnet-20241022', '2025-08-13', '2025-10-28', SONNET_4_6, SONNET_TODAY, [
    'claude-3-5-sonnet-latest',
  ]),
  gone('claude-3-5-sonnet-20240620', '2025-08-13', '2025-10-28', SONNET_4_6, SONNET_TODAY),
  gone('claude-3-sonnet-20240229', '2025-01-21', '2025-07-21', SONNET_4_6, SONNET_TODAY),
  gone('claude-2.1', '2025-01-21', '2025-07-21', OPUS_4_8, OPUS_TODAY),
  gone('claude-2.0', '2025-01-21', '2025-07-21', OPUS_4_8, OPUS_TODAY),
  ...['claude-1.3', 'claude-1.2', 'claude-1.1', 'claude-1.0'].map((id) =>
    gone(id, '2024-09-04', '2024-11-06', HAIKU_4_5, HAIKU_TODAY),
  ),
  ...['claude-instant-1.2', 'claude-instant-1.1', 'claude-instant-1.0'].map((id) =>
    gone(id, '2024-09-04', '2024-11-06', HAIKU_4_5, HAIKU_TODAY),
  ),
];

/** Ids that circulate although no SDK, model list or deprecation table ever had them. */
export const inventedIds = [{ id: 'claude-haiku-4-20250514', today: HAIKU_TODAY }] as const;

export const retiredSources: readonly SourceId[] = [
  'model-deprecations',
  'claude-code-package',
  'sdk-typescript',
];
/** When the lists were checked, and for how many days they count as fresh. */
export const retiredReview = { verifiedOn: CHECKED_ON, reviewAfterDays: 30 };
