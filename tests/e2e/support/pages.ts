import { existsSync } from 'node:fs';
import { builtPages, DIST } from '../../support/dist.ts';

/** Every page of the built site and the page for addresses that do not exist. */
export function everyPage(): string[] {
  if (!existsSync(DIST)) throw new Error('There is no built site: run npm run build first');
  return builtPages();
}

/** One page of each kind, for checks that are too slow to run everywhere. */
export const ONE_OF_EACH = ['/', '/errors/service-unavailable/', '/diagnose/', '/models/quiz/', '/faq/'];
