import { errors } from '../../catalogue/index.ts';
import type { Diagnosis } from '../../engine/types.ts';
import { toMarkdown } from '../../report/render.ts';
import { report } from '../../report/report.ts';
import { encodeShare, shareOf } from '../../report/share.ts';
import { clientOf } from './names.ts';
import type { Reading } from './reader.ts';
import { href } from '../../lib/href.ts';

/** The report of a reading as Markdown, with the time of the call. */
export const reportMarkdown = ({ text, diagnosis }: Reading): string =>
  toMarkdown(
    report(diagnosis, { text, clientName: clientOf(diagnosis.client)?.name ?? null, now: new Date() }),
  );

/** The address that opens the same verdict without the text, or null when there is none to share. */
export function shareAddress(diagnosis: Diagnosis): string | null {
  const shared = shareOf(diagnosis, errors);
  return shared && location.origin + href('/diagnose/') + encodeShare(shared);
}
