import type { CorrectionTopic } from './corrections.ts';
import { currentModel, model } from './model-ids.ts';
import type { SourceId } from './sources.ts';
import * as status from './status.ts';

/** What one side says, with where it says so. */
export interface Position {
  /** One sentence. */
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** A question on which sources of weight differ; neither side is a mere rumour. */
export interface Dispute {
  readonly id: string;
  /** The question, as a heading. */
  readonly about: string;
  readonly positions: readonly [Position, Position];
  /** Which of them this guide follows and why, one sentence; or that it is open. */
  readonly followed: string;
  /** Pages that show the question. A page that already tells both sides in its text is left out. */
  readonly topics: readonly CorrectionTopic[];
}

export const disputes: readonly Dispute[] = [
  {
    id: 'listed-statuses',
    about: 'Which statuses the API documents',
    positions: [
      { says: 'The errors page lists 409 and 504 among the others.', sources: ['errors'] },
      {
        says: 'The reference that Anthropic writes for coding agents lists neither.',
        sources: ['claude-api-skill'],
      },
    ],
    followed: 'The errors page is the reference for the API, so this guide calls both documented.',
    topics: ['conflict', 'gateway-timeout'],
  },
  {
    id: '503-codes',
    about: 'Whether the API sends a 503 of its own',
    positions: [
      { says: 'The errors page lists no 503.', sources: ['errors'] },
      {
        says: 'The SDK knows three codes that come with a 503, about customer-managed keys and plugins.',
        sources: ['sdk-typescript', 'sdk-typescript-changelog'],
      },
    ],
    followed:
      'Both hold: a 503 about traffic is undocumented, and the three codes are named where they matter.',
    topics: [],
  },
  {
    id: 'scope-of-529',
    about: 'Whether a 529 concerns one model or all',
    positions: [
      { says: 'The errors page speaks of high traffic across all users.', sources: ['errors'] },
      {
        says: 'The documentation of Claude Code says that capacity is tracked per model.',
        sources: ['claude-code-errors'],
      },
    ],
    followed: 'Another model may answer, and nobody guarantees it; this guide says no more than that.',
    topics: [],
  },
  {
    id: 'empty-balance',
    about: 'The status of an empty balance',
    positions: [
      { says: 'The errors page gives billing problems the status 402.', sources: ['errors'] },
      {
        says: 'Users paste a 400 that says the credit balance is too low.',
        sources: ['issue-cc-88711', 'issue-cc-66314', 'issue-quickstarts-229'],
      },
    ],
    followed: 'Both occur, so go by the message.',
    topics: ['billing'],
  },
  {
    id: 'rate-limit-headers',
    about: 'Names of the rate-limit headers',
    positions: [
      { says: 'The rate-limits page names `anthropic-ratelimit-*`.', sources: ['rate-limits'] },
      {
        says: 'The reference that Anthropic writes for coding agents names `x-ratelimit-*`.',
        sources: ['claude-api-skill'],
      },
    ],
    followed: 'Captured answers carry the names of the rate-limits page.',
    topics: [],
  },
  {
    id: 'status-host',
    about: 'Address of the status page',
    positions: [
      {
        says: `Current documentation and Claude Code lead to \`${status.url.value}\`.`,
        sources: ['claude-code-errors', 'claude-code-package'],
      },
      {
        says: `The reference that Anthropic writes for coding agents still links \`${status.oldHost.value}\`.`,
        sources: ['claude-api-skill'],
      },
    ],
    followed: 'The old host redirects to the new one.',
    topics: ['status'],
  },
  {
    id: 'default-effort',
    about: `Default effort of ${currentModel('fable').name} and ${currentModel('sonnet').name}`,
    positions: [
      { says: 'In the API it is high.', sources: ['effort', 'choosing-a-model'] },
      { says: 'In Claude Code it is medium.', sources: ['claude-code-package'] },
    ],
    followed: 'Both hold, each for its product. The tables of this guide give the one of the API.',
    topics: ['models'],
  },
  {
    id: 'mythos-preview',
    about: 'End of Mythos Preview',
    positions: [
      { says: 'The SDK names a day that has passed.', sources: ['sdk-typescript'] },
      { says: 'Claude Code says that it is to be announced.', sources: ['claude-code-package'] },
    ],
    followed: 'Open. The model is deprecated either way.',
    topics: ['models'],
  },
  {
    id: 'opus-4-5',
    about: `State of ${model('claude-opus-4-5-20251101').name}`,
    positions: [
      { says: 'The list of models and the SDK treat it as active.', sources: ['sdk-typescript'] },
      {
        says: 'The model picker of the chat application files it under deprecated.',
        sources: ['claude-code-package'],
      },
    ],
    followed: 'It answers, and nobody has announced an end. Do not build on it.',
    topics: ['models'],
  },
];

/** The questions that a page about `topic` has to name. */
export const disputesAbout = (topic: CorrectionTopic): readonly Dispute[] =>
  disputes.filter(({ topics }) => topics.includes(topic));
