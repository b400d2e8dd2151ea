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
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    const { box, card } = await openDiagnostic(page);
    await box.fill(sampleText('overloaded/python-sdk'));
    await expect(card).toHaveAttribute('data-verdict', 'overloaded');
    await expect(card.getByText(NOTE)).toHaveCount(due ? 1 : 0);
  });
