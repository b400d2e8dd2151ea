import { parseBody, refuse } from './guard.ts';
import { requestId } from './ids.ts';
import type { FlakyOptions } from './options.ts';
import { Batches } from './responses/batches.ts';
import { isForeign, isScripted, route } from './route.ts';
import { scenario } from './scenarios.ts';
import { parseScript, Script, type Act } from './script.ts';
import { stubModels } from './stub-models.ts';
import type { Answer, Ask, Scenario, Seen } from './types.ts';

/** The parts of a request that a decision needs. */
export interface Incoming {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since the server started. */
  readonly at: number;
}

const withOptions = (
  answer: Answer,
  { 'retry-after': after, header = '', delay }: Act['options'],
): Answer => {
  const [name = '', ...value] = header.split('=');
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(after === undefined || answer.status < 400 ? {} : { 'retry-after': after }),
      ...(name === '' ? {} : { [name.toLowerCase()]: value.join('=') }),
    },
    delayMs: delay === undefined ? answer.delayMs : Number(delay),
  };
};

/**
 * Decides what each request gets: the API's own refusals first, then the script of its model or of
 * the server, then the ordinary success. Paths outside the API do not use up the script.
 */
export class Desk {
  readonly requests: Seen[] = [];
  /** Base address of the server, known once it listens. */
  origin = '';
  readonly #options: FlakyOptions;
  readonly #script: Script;
  readonly #perModel: ReadonlyMap<string, Script>;
  readonly #batches: Batches;
  readonly #seed: string;

  /** @throws RangeError when a script cannot be read */
  constructor(options: FlakyOptions) {
    this.#options = options;
    this.#script = new Script(parseScript(options.script ?? '200'));
    this.#perModel = new Map(
      Object.entries(options.models ?? {}).map(([model, script]) => [model, new Script(parseScript(script))]),
    );
    this.#batches = new Batches(options.batchPolls ?? 1);
    this.#seed = options.seed ?? String(Date.now());
  }

  decide({ method, path, headers, body, at }: Incoming): Answer {
    const parsed = parseBody(body);
    const model = typeof parsed?.['model'] === 'string' ? parsed['model'] : '';
    const act = this.#act(path, model, isForeign(path) ? null : refuse(headers, parsed));
    const ask: Ask = {
      method,
      path,
      model,
      stream: parsed?.['stream'] === true,
      requestId: requestId(`${this.#seed}:${this.requests.length}`),
      now: this.#options.now?.() ?? new Date(),
      options: { origin: this.origin, ...act.options },
    };
    const models = this.#options.stubModels ?? stubModels;
    const answer = withOptions(
      act.scenario.answer(ask) ?? route(ask, body, this.#batches, models),
      act.options,
    );
    const { stream } = ask;
    const seen = {
      method,
      path,
      headers,
      model,
      stream,
      body,
      at,
      scenario: act.scenario.name,
      status: answer.status,
    };
    this.requests.push(seen);
    this.#options.onRequest?.(seen);
    return answer;
  }

  #act(path: string, model: string, refused: Scenario | null): Act {
    if (!isScripted(path)) return { scenario: scenario('ok') as Scenario, options: {} };
    if (refused !== null) return { scenario: refused, options: {} };
    return (this.#perModel.get(model) ?? this.#script).next();
  }
}
