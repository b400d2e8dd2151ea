import { tokenizerPercent } from '../facts/switching.ts';
import { count } from './format.ts';
import type { QuizModel } from './types.ts';

/** What in the request must change, or must already be so, when `to` answers instead of `from`. */
export const changesFor = (from: QuizModel, to: QuizModel): readonly string[] => [
  'Send no `temperature`, `top_p` or `top_k`, and no assistant prefill. Keep `tool_choice` at auto or none.',
  to.thinking === null
    ? 'Leave `thinking` out.'
    : `Leave \`thinking\` out. On ${to.name} it is ${to.thinking}.`,
  from.defaultEffort === to.defaultEffort
    ? `Set \`output_config.effort\` yourself; both default to ${to.defaultEffort ?? 'none'}.`
    : `Set \`output_config.effort\` yourself: ${to.name} defaults to ${to.defaultEffort ?? 'none'}, ${from.name} to ${from.defaultEffort ?? 'none'}.`,
  ...(to.contextTokens < from.contextTokens || to.maxOutputTokens < from.maxOutputTokens
    ? [`It takes ${count(to.contextTokens)} tokens and writes at most ${count(to.maxOutputTokens)}.`]
    : []),
  ...(to.tokenizer === from.tokenizer
    ? []
    : [
        `The same text is about ${tokenizerPercent.value} % ${to.tokenizer === 'new' ? 'more' : 'fewer'} tokens.`,
      ]),
  'Read the blocks of the answer by their `type`, not by their place.',
  'Prompt caches are kept per model, so the first request after the switch pays the full input price.',
  'Switch between turns, not inside a tool loop: thinking that the other model cannot read is dropped.',
];

export interface PlatformChoice {
  readonly platform: string;
  readonly id: string;
  readonly note: string;
}

/** Where else the same model answers. Of the other platforms, only Claude Platform on AWS keeps Batches. */
export const platformsOf = ({ platformIds }: QuizModel, batch: boolean): readonly PlatformChoice[] => {
  if (platformIds === null) return [];
  const all: { platform: string; id: string | null; note: string; batches?: boolean }[] = [
    {
      platform: 'Claude Platform on AWS',
      id: platformIds.awsPlatform,
      note: 'run by Anthropic, with limits of its own',
      batches: true,
    },
    {
      platform: 'Amazon Bedrock',
      id: platformIds.bedrock,
      note: 'AWS quotas; inference profiles put a prefix such as us. or global. before the id',
    },
    { platform: 'Google Cloud', id: platformIds.googleCloud, note: 'Google quotas' },
    {
      platform: 'Microsoft Foundry',
      id: platformIds.foundry,
      note: 'the id is the default name of a deployment',
    },
    { platform: 'OpenRouter', id: platformIds.openrouter, note: 'a reseller, which sees the data' },
  ];
  return all.flatMap(({ platform, id, note, batches = false }) =>
    id === null || (batch && !batches) ? [] : [{ platform, id, note }],
  );
};
