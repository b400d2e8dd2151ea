import { href } from '../../lib/href.ts';
import { toMarkdown } from '../../report/render.ts';
import { report } from '../../report/report.ts';
import type { Reading } from './reader.ts';

/** The report of a reading as Markdown, with the time of the call. */
export const reportMarkdown = ({ text, diagnosis, client }: Reading): string =>
  toMarkdown(report(diagnosis, { text, clientName: client?.name ?? null, now: new Date() }));

/** The address that opens a verdict without its text. */
export const shareAddress = (share: string): string => location.origin + href('/diagnose/') + share;
