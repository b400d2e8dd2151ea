import { expect, test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

/** Advice that nobody has checked for long says so, by the clock of the reader. */

const NOTE = /Provisional: due for another check since \d{4}-\d\d-\d\d/;

const DAYS = [
  { day: '2026-11-26', due: false },
  { day: '2031-01-01', due: true },
] as const;

for (const { day, due } of DAYS)
  test(`on ${day} the Diagnostic ${due ? 'calls' : 'does not call'} its advice provisional`, async ({
    page,
  }) => {
    // The clock of the worker, which no other means reaches.
    await page.addInitScript((now) => {
      window.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          super([`Date.now = () => ${now};`, ...parts], options);
        }
      };
    }, Date.parse(day));
    const { box, card } = await openDiagnostic(page);
    await box.fill(sampleText('overloaded/python-sdk'));
    await expect(card).toHaveAttribute('data-verdict', 'overloaded');
    await expect(card.getByText(NOTE)).toHaveCount(due ? 1 : 0);
  });
