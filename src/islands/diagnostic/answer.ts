import { clients, errors } from '../../catalogue/index.ts';
import { diagnose } from '../../engine/diagnose.ts';
import type { Diagnosis } from '../../engine/types.ts';
import { triedWords } from '../../report/history.ts';
import { resetWords } from '../../report/reset.ts';
import { decodeShare, encodeShare, shareOf } from '../../report/share.ts';
import { sharedDiagnosis } from '../../report/shared.ts';

/** A text to read, or the address fragment of a shared verdict. */
export type Question = { readonly text: string } | { readonly hash: string };

/** A diagnosis with what the catalogue says about it, so that the page itself needs no catalogue. */
export interface Answer {
  readonly diagnosis: Diagnosis;
  /** Address fragment that shares the verdict, or null when it names no error of the catalogue. */
  readonly share: string | null;
  /** The client's name, and what it had done when it printed the text. */
  readonly client: { readonly name: string; readonly history: string | null } | null;
  /** When the limit ends, in the reader's time zone. */
  readonly reset: string | null;
  /** Titles of the other kinds the diagnosis names. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * Answers a question; null for a link that names nothing in the catalogue.
 * @param now milliseconds since the epoch, and the reader's time zone: only the words for a reset need them.
 */
export function answer(question: Question, now: number, zone: string): Answer | null {
  if ('text' in question) return about(diagnose(question.text), now, zone);
  const shared = decodeShare(question.hash, errors);
  const entry = errors.find(({ id }) => id === shared?.kind);
  return shared && entry ? about(sharedDiagnosis(shared, entry), now, zone) : null;
}

function about(diagnosis: Diagnosis, now: number, zone: string): Answer {
  const client = clients.find(({ id }) => id === diagnosis.client);
  const shared = shareOf(diagnosis, errors);
  const others = [...diagnosis.also, ...diagnosis.ruledOut].map(({ kind }) => kind);
  return {
    diagnosis,
    share: shared && encodeShare(shared),
    client: client ? { name: client.name, history: triedWords(diagnosis, client.name) } : null,
    reset: resetWords(diagnosis.reset, now, zone),
    titles: Object.fromEntries(
      others.map((kind) => [kind, errors.find(({ id }) => id === kind)?.title ?? kind]),
    ),
  };
}
