import type { Attribution } from './attribute.ts';
import type { Hit, Reading } from './evidence.ts';
import { linesOf } from './lines.ts';
import { within } from './parse/artifact.ts';
import { speaks } from './score.ts';
import type { Span } from './types.ts';

/** What stands before the name of a model that was not called. */
const IDLE = /(?:\b(?:fallback|secondary|backup)\w{0,16}|\u5907\u7528)["']? ?[:=] ?["']?[\w/.-]{0,24}$/i;
/** What stands before the name of a model, provider or host that was called. */
const CALLED =
  /(?:\b(?:model|provider|base_?url|endpoint)[\w ]{0,8}["']?\s*[:=]\s*["']?[\w./-]*|https?:\/\/[\w.-]*)$/i;
/** What stands before the name of the model that was asked for. */
const ASKED = /(?:\bmodel["']?\s*[:=]|\u6a21\u578b)\s*["']?[\w/.-]*$/i;
/** What stands before an address that is only to be read. */
const REFERRED = /(?:\(|\b(?:see|visit|refer to|at|about|more|docs?))\W{0,3}$/i;
/** A name with a version, as models have. */
const MODEL_ID = /^[a-z]+(?:[-_/.][a-z]*)*\d/i;

/** What the questions below are asked about. */
interface Scene {
  readonly attribution: Attribution;
  /** What points to the other product. */
  readonly hits: readonly Hit[];
  readonly reading: Reading;
  /** Whether a place stands in a line that tells of the failure. */
  readonly failed: (place: Span) => boolean;
  /** The other product is named by the message itself, by its model or as what was called. */
  readonly called: boolean;
}

/**
 * Whether the failure is that of another product, although Claude may be named too. The first question that can
 * be answered decides: which model was asked for, what the failing lines name, who speaks louder in the whole text.
 * @param told places that tell of the failure
 */
export function isForeign(attribution: Attribution, reading: Reading, told: readonly Hit[]): boolean {
  if (attribution.foreign === null) return false;
  const { hits } = attribution.foreign;
  const lines = linesOf([...told, ...(reading.byKind.get('exception') ?? [])], reading.text);
  const failed = ({ start }: Span): boolean => within(lines, start);
  const scene = { attribution, hits, reading, failed, called: isCalled(hits, reading) };
  return byModel(scene) ?? byLines(scene) ?? byWeight(scene);
}

/** A model of Claude in the text decides, unless it is idle where the failing lines name another. */
function byModel({ attribution: { onlyRoute }, hits, reading, failed }: Scene): boolean | null {
  const models = (reading.byKind.get('model') ?? []).filter(
    ({ start }) => !IDLE.test(before(start, reading)),
  );
  if (models.length > 0) {
    const other = hits.some(
      (hit) => failed(hit) && (hit.signal.weight === 'decisive' || isModel(hit, reading)),
    );
    return other && ![...models, ...(onlyRoute?.hits ?? [])].some(failed);
  }
  const asked = hits.some((hit) => isModel(hit, reading) && ASKED.test(before(hit.start, reading)));
  return asked && onlyRoute?.score.decisive !== true ? true : null;
}

/** What stands in the lines that failed counts for more than what stands around them. */
function byLines({
  attribution: { route, onlyRoute, client },
  hits,
  reading,
  failed,
  called,
}: Scene): boolean | null {
  if (onlyRoute?.score.corroborated === true && !called) return false;
  const shown = ({ hits: own }: { readonly hits: readonly Hit[] }): boolean =>
    own.some((hit) => hit.signal.weight !== 'weak' && failed(hit));
  const printed = speaks(client) && client?.who.general !== true && client?.hits.some(failed) === true;
  if ((printed || (onlyRoute !== null && shown(onlyRoute))) && !called && !hits.some(failed)) return false;
  const address = hits.some(
    (hit) =>
      failed(hit) && reading.text.startsWith('http', hit.start) && !REFERRED.test(before(hit.start, reading)),
  );
  return (shown({ hits }) || address) && route !== null && !route.hits.some(failed) ? true : null;
}

/**
 * Where a service offers many vendors' models, only a sign of Claude itself outweighs another model's name; a
 * decisive sign of the other product is outweighed by nothing that serves it as well.
 */
function byWeight({ attribution: { foreign, route, onlyRoute }, hits, reading }: Scene): boolean {
  if (foreign === null) return false;
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

const isModel = ({ signal, start }: Hit, { text }: Reading): boolean =>
  'text' in signal.find && MODEL_ID.test(text.slice(start, start + 32));
