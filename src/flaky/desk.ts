import { parseBody, refuse } from './guard.ts';
import { requestId } from './ids.ts';
import { Limiter } from './limits/limiter.ts';
import type { FlakyOptions } from './options.ts';
import { Batches } from './responses/batches.ts';
import { refused } from './responses/limits.ts';
import { producedTokens, USUAL_TOKENS } from './responses/messages.ts';
import { isForeign, isInference, isScripted, route } from './route.ts';
import { scenario } from './scenarios.ts';
import { parseScript, Script, type Act } from './script.ts';
import { stubModels } from './stub-models.ts';
import { inputTokensOf } from './tokens.ts';
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
  { 'retry-after': after, header = '', delay, gap }: Act['options'],
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
    gapMs: gap === undefined ? answer.gapMs : Number(gap),
  };
};

const OK = scenario('ok') as Scenario;

/**
 * Decides what each request gets: the API's own refusals first, then the script of its model or of
 * the server, then the token buckets, then the ordinary success. Paths outside the API do not use
 * up the script.
 */
export class Desk {
  readonly requests: Seen[] = [];
  /** Base address of the server, known once it listens. */
  origin = '';
  readonly #options: FlakyOptions;
  readonly #script: Script;
  readonly #perModel: ReadonlyMap<string, Script>;
  readonly #batches: Batches;
  readonly #limiter: Limiter | null;
  readonly #seed: string;

  /** @throws RangeError when a script cannot be read */
  constructor(options: FlakyOptions) {
    this.#options = options;
    this.#script = new Script(parseScript(options.script ?? '200'));
    this.#perModel = new Map(
      Object.entries(options.models ?? {}).map(([model, script]) => [model, new Script(parseScript(script))]),
    );
    this.#batches = new Batches(options.batchPolls ?? 1);
    this.#limiter = options.limits === undefined ? null : new Limiter(options.limits);
    this.#seed = options.seed ?? String(Date.now());
  }

  /** The answer to a request, and the record of it. */
  decide({ method, path, headers, body, at }: Incoming): { answer: Answer; seen: Seen } {
    const parsed = parseBody(body);
    const fields = parsed ?? {};
    const model = typeof fields['model'] === 'string' ? fields['model'] : '';
    const maxTokens = fields['max_tokens'];
    const counted = { model, inputTokens: inputTokensOf(fields), at };
    const act = this.#limited(
      this.#act(
        path,
        model,
        isForeign(path) ? null : refuse({ path, headers, body: parsed, bytes: Buffer.byteLength(body) }),
      ),
      isInference(method, path),
      counted,
    );
    const ask: Ask = {
      method,
      path,
      model,
      stream: fields['stream'] === true,
      inputTokens: counted.inputTokens,
      outputTokens: this.#options.answerTokens ?? USUAL_TOKENS,
      maxTokens: typeof maxTokens === 'number' ? maxTokens : Infinity,
      limits: this.#limiter?.states(model, at) ?? null,
      requestId: requestId(`${this.#seed}:${this.requests.length}`),
      now: this.#options.now?.() ?? new Date(),
      options: { origin: this.origin, ...act.options },
    };
    const failure = act.scenario.answer(ask);
    const answer = withOptions(
      failure ?? route(ask, fields, this.#batches, this.#options.stubModels ?? stubModels),
      act.options,
    );
    if (failure === null && isInference(method, path))
      this.#limiter?.produced(model, producedTokens(ask), at);
    const seen: Seen = {
      method,
      path,
      headers,
      model,
      stream: ask.stream,
      body,
      at,
      scenario: act.scenario.name,
      status: answer.status,
      answered: answer.headers,
      ok: failure === null && answer.status < 400,
      end: null,
    };
    this.requests.push(seen);
    this.#options.onRequest?.(seen);
    return { answer, seen };
  }

  #act(path: string, model: string, refused: Scenario | null): Act {
    if (!isScripted(path)) return { scenario: OK, options: {} };
    if (refused !== null) return { scenario: refused, options: {} };
    return (this.#perModel.get(model) ?? this.#script).next();
  }

  /** A success that the token buckets cannot carry becomes a rate limit; nothing else counts. */
  #limited(act: Act, counts: boolean, { model, inputTokens, at }: Counted): Act {
    if (act.scenario !== OK || !counts) return act;
    const refusal = this.#limiter?.admit(model, inputTokens, at) ?? null;
    return refusal === null ? act : { scenario: refused(refusal), options: {} };
  }
}

interface Counted {
  readonly model: string;
  readonly inputTokens: number;
  readonly at: number;
}
