import * as api from './api.ts';
import * as batches from './batches.ts';
import * as budget from './budget.ts';
import * as claudeCode from './claude-code.ts';
import * as edge from './edge.ts';
import type { Fact } from './fact.ts';
import * as jitter from './jitter.ts';
import * as limits from './limits.ts';
import * as network from './network.ts';
import * as platforms from './platforms.ts';
import * as pricing from './pricing.ts';
import * as reporting from './reporting.ts';
import * as retry from './retry.ts';
import * as sdk from './sdk.ts';
import * as status from './status.ts';
import * as switching from './switching.ts';
import * as timeouts from './timeouts.ts';

const areas = {
  api,
  batches,
  budget,
  claudeCode,
  edge,
  jitter,
  limits,
  network,
  platforms,
  pricing,
  reporting,
  retry,
  sdk,
  status,
  switching,
  timeouts,
};

type Areas = typeof areas;
export type AreaId = keyof Areas & string;

/** What the facts of an area are about, as a heading. */
export const AREA_TITLES: Readonly<Record<AreaId, string>> = {
  api: 'The API and its versions',
  batches: 'Message Batches',
  budget: 'Retry budgets of others',
  claudeCode: 'Claude Code',
  edge: 'Cloudflare in front of the API',
  jitter: 'Formulas for pauses',
  limits: 'Limits and tiers',
  network: 'Proxies and certificates',
  platforms: 'Other platforms',
  pricing: 'Prices and retention',
  reporting: 'Where to report',
  retry: 'Retries',
  sdk: 'SDKs',
  status: 'Status page',
  switching: 'Switching models',
  timeouts: 'Timeouts',
};

/** Dotted id of a fact: area, then name. */
export type FactId = {
  [Area in AreaId]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas & string];

/** Every fact by its dotted id, for example `retry.sdkRetries`. */
export const facts = Object.fromEntries(
  Object.entries(areas).flatMap(([area, values]) =>
    Object.entries(values).map(([name, value]) => [`${area}.${name}`, value]),
  ),
) as unknown as Readonly<Record<FactId, Fact>>;

/** Ids of all facts in the order of their areas. */
export const factIds = Object.keys(facts) as readonly FactId[];
