import type { Attribution } from './attribute.ts';
import type { Hit, Reading } from './evidence.ts';
import { within } from './parse/artifact.ts';
import { speaks } from './score.ts';
import type { Span } from './types.ts';

/** What stands before the name of a model that was not called. */
const IDLE = /\b(?:fallback|secondary|backup)\w{0,16}["']? ?[:=] ?["']?[\w/.-]{0,24}$/i;
/** What stands before the name of a model, provider or host that was called. */
const CALLED =
  /(?:\b(?:model|provider|base_?url|endpoint)[\w ]{0,8}["']?\s*[:=]\s*["']?[\w./-]*|https?:\/\/[\w.-]*)$/i;
/** What stands before the name of the model that was asked for. */
const ASKED = /(?:\bmodel["']?\s*[:=]|\u6a21\u578b)\s*["']?[\w/.-]*$/i;
/** A name with a version, as models have. */
const MODEL_ID = /^[a-z]+(?:[-_/.][a-z]*)*\d/i;

/**
 * Whether another product speaks louder than any way to reach Claude. Where a service offers many
 * vendors' models, only a sign of Claude itself outweighs another model's name, and where the message
 * itself or the address called names the other product, only a decisive one.
 * @param told places that tell of the failure
 */
export function isForeign(
  { foreign, route, onlyRoute, client }: Attribution,
  reading: Reading,
  told: readonly Hit[],
): boolean {
  if (foreign === null) return false;
  const { hits } = foreign;
  const lines = linesOf([...told, ...(reading.byKind.get('exception') ?? [])], reading.text);
  const failed = ({ start }: Span): boolean => within(lines, start);
  const models = (reading.byKind.get('model') ?? []).filter(
    ({ start }) => !IDLE.test(before(start, reading)),
  );
  if (models.length > 0) {
    // A model of Claude stands in the text. It is idle where the failing lines name another instead.
    const other = hits.some(
      (hit) => failed(hit) && (hit.signal.weight === 'decisive' || isModel(hit, reading)),
    );
    return other && ![...models, ...(onlyRoute?.hits ?? [])].some(failed);
  }
  if (onlyRoute?.score.decisive !== true) {
    if (hits.some((hit) => isModel(hit, reading) && ASKED.test(before(hit.start, reading)))) return true;
  }
  const called = isCalled(hits, reading);
  if (onlyRoute?.score.corroborated === true && !called) return false;
  // A client of Claude prints the failure itself: what its user works on stands in other lines.
  const printed = speaks(client) && client?.who.general !== true && client?.hits.some(failed) === true;
  if (printed && !called && !hits.some(failed)) return false;
  // Nor does what stands around lines that name Claude's own interface.
  const own = onlyRoute?.hits.some((hit) => hit.signal.weight !== 'weak' && failed(hit)) === true;
  if (own && !called && !hits.some(failed)) return false;
  const loud = hits.some((hit) => hit.signal.weight !== 'weak' && failed(hit));
  if (loud && route !== null && !route.hits.some(failed)) return true;
  const many = route?.who.manyModels === true;
  if (many && onlyRoute === null && hits.some((hit) => isModel(hit, reading))) return true;
  const { decisive, strong, points } = foreign.score;
  if (!decisive && many && !route.score.decisive) return strong && onlyRoute === null;
  const defence = decisive ? onlyRoute : route;
  if (defence === null) return true;
  if (!decisive && (!strong || defence.score.strong)) return false;
  return !defence.score.decisive && points > defence.score.points;
}

/** The characters in front of a place, as many as a key and the beginning of its value take. */
const before = (start: number, { text }: Reading): string => text.slice(Math.max(0, start - 48), start);

/** Whether one of the names stands in an innermost message, is that of a model, or was called. */
function isCalled(hits: readonly Hit[], reading: Reading): boolean {
  const all = reading.byKind.get('message') ?? [];
  const messages = all.filter(({ start, end }) => !all.some((one) => one.start > start && one.end <= end));
  return hits.some(
    (hit) => within(messages, hit.start) || isModel(hit, reading) || CALLED.test(before(hit.start, reading)),
  );
}

const isModel = ({ start }: Pick<Span, 'start'>, { text }: Reading): boolean =>
  MODEL_ID.test(text.slice(start, start + 32));

/** The whole lines in which something was observed. */
const linesOf = (hits: readonly Span[], text: string): Span[] =>
  hits.map(({ start, end }) => {
    const lineBreak = text.indexOf('\n', end);
    return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineBreak < 0 ? text.length : lineBreak };
  });
