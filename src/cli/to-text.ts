import { clients } from '../catalogue/index.ts';
import type { Diagnosis } from '../engine/types.ts';
import { triedWords } from '../report/history.ts';
import { resetWords } from '../report/reset.ts';

const RETRY: Record<string, string> = {
  'back-off': 'yes, with growing gaps',
  wait: 'yes, after the wait',
  change: 'only after a change',
  stop: 'no, repeating cannot help',
};
const SIDE: Record<string, string> = {
  service: "the service's side",
  between: 'something between you and the API',
  account: 'your account',
  request: 'your request',
  caller: 'your own program or network',
};

/**
 * The verdict for people, in plain lines.
 * @param now milliseconds since the epoch; with the machine's time zone it decodes when a limit ends.
 */
export function toText(diagnosis: Diagnosis, now: number): string {
  const { advice, tried } = diagnosis;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const client = clients.find(({ id }) => id === diagnosis.client)?.name ?? diagnosis.client;
  const lines = [
    `${advice.title}${diagnosis.status === null ? '' : ` (${diagnosis.status})`} · ${diagnosis.kind} · ${diagnosis.certainty}`,
  ];
  const add = (label: string, value: string | number | null): void => {
    if (value !== null && value !== '') lines.push(`${`${label}:`.padEnd(13)}${value}`);
  };
  lines.push(advice.summary, '');
  add('Answered by', diagnosis.origin);
  add('Side', advice.side === null ? null : (SIDE[advice.side] ?? null));
  add('Retry', advice.retry === null ? null : (RETRY[advice.retry] ?? null));
  add('Wait', advice.waitSeconds === null ? null : `${advice.waitSeconds} s, as the server said`);
  add('Limit', resetWords(diagnosis.reset, now, zone, 'en-GB'));
  add('Before', triedWords(diagnosis, client ?? 'The client'));
  add('Ride out', tried?.rideOut ? `${tried.rideOut.seconds / 60} min with ${tried.rideOut.setting}` : null);
  add('Type', diagnosis.errorType);
  add('Code', diagnosis.errorCode);
  add('Request id', diagnosis.requestId);
  add('Model', diagnosis.model);
  add('Client', client);
  if (advice.steps.length > 0) lines.push('', 'What to do:');
  for (const [index, step] of advice.steps.entries()) {
    lines.push(`  ${index + 1}. ${step.text}`);
    if (step.command !== undefined) lines.push(...step.command.split('\n').map((line) => `       ${line}`));
  }
  if (advice.dont.length > 0) lines.push('', 'What not to do:', ...advice.dont.map((text) => `  - ${text}`));
  if (diagnosis.evidence.length > 0) lines.push('', 'Because:');
  for (const { quote, says, weight } of diagnosis.evidence) {
    lines.push(`  [${weight}] ${says} "${quote.replace(/\s+/g, ' ').slice(0, 80)}"`);
  }
  if (diagnosis.settle !== null) {
    lines.push('', `To settle it: ${diagnosis.settle.ask}`);
    if (diagnosis.settle.command !== null) lines.push(`  ${diagnosis.settle.command}`);
  }
  if (diagnosis.also.length > 0)
    lines.push('', `Also in the text: ${diagnosis.also.map(({ kind }) => kind).join(', ')}`);
  if (diagnosis.redactions.length > 0)
    lines.push('', `Masked: ${[...new Set(diagnosis.redactions.map(({ what }) => what))].join(', ')}`);
  return lines.join('\n');
}
