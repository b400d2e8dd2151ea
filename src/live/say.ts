import { PATIENCE, type Outcome } from './ask.ts';
import type { Summary } from './schema.ts';

const NOT_WELL = 'This says nothing about the service.';

const spaced = (word: string): string => word.replaceAll('_', ' ');

function componentLines({ components }: Summary, wanted: string): string[] {
  const own = components.find(({ name }) => name === wanted);
  const troubled = components.filter(({ name, status }) => name !== wanted && status !== 'operational');
  return [
    own ? `${own.name}: ${spaced(own.status)}.` : `The page no longer lists a component named ${wanted}.`,
    ...troubled.map(({ name, status }) => `${name}: ${spaced(status)}.`),
  ];
}

function answerLines(summary: Summary, component: string, time: string): string[] {
  const open = summary.incidents.filter(({ status }) => status !== 'resolved' && status !== 'postmortem');
  const isCalm = open.length === 0 && summary.status.indicator === 'none';
  return [
    `${summary.status.description}, as of ${time}.`,
    ...componentLines(summary, component),
    ...(open.length === 0
      ? ['Open incidents: none.']
      : open.map(({ name, status, impact }) => `Open incident: ${name} (${status}, impact ${impact}).`)),
    ...(isCalm
      ? ['A calm page does not rule this error out: incidents are posted by people, and later.']
      : []),
  ];
}

/**
 * What a reader is told, one sentence a line.
 *
 * @param component name of the component the page's error concerns
 * @param clock how an instant is shown
 */
export function say(
  outcome: Outcome,
  component: string,
  clock: (instant: Date) => string = (instant) => instant.toLocaleString(),
): string[] {
  switch (outcome.is) {
    case 'answer': {
      const instant = new Date(outcome.summary.page.updated_at);
      const isTime = !Number.isNaN(instant.getTime());
      return answerLines(outcome.summary, component, isTime ? clock(instant) : 'an unreadable time');
    }
    case 'offline':
      return [`Your browser is offline, so the status page was not asked. ${NOT_WELL}`];
    case 'unreachable':
      return [
        `The status page could not be reached from here: your network or the page refuses it. ${NOT_WELL}`,
      ];
    case 'silent':
      return [`The status page gave no answer within ${PATIENCE / 1000} seconds. ${NOT_WELL}`];
    case 'refused':
      return [`The status page answered with HTTP ${outcome.status} instead of its summary. ${NOT_WELL}`];
    case 'unknown-shape':
      return [`The status page answered in a shape that this page does not know. ${NOT_WELL}`];
  }
}
