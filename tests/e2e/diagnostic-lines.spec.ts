import { expect, test } from './support/guard.ts';
import { dropFile, openDiagnostic, sampleText, setText } from './support/diagnostic.ts';

/** Input that gets no verdict gets exactly one clear line, and nothing that was typed is lost. */

test('empty', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await expect(line).toHaveText(/^Nothing to read yet/);
  await box.fill(' \n\t ');
  await expect(line).toHaveText(/^Nothing to read yet/);
  await expect(card).toHaveCount(0);
});

test('cleared: the text can be brought back', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await box.fill(sampleText('overloaded/claude-code'));
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(card).toHaveCount(0);
  await expect(line).toHaveText(/^Nothing to read yet/);
  await expect(box).toBeFocused();
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
});

test('binary, an image and a broken paste', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await box.fill('kept');
  await expect(line).not.toHaveText(/binary/);
  await dropFile(page, 'core.bin', 'application/octet-stream', [1, 2, 0, 0, 3, 255, 254, 0]);
  await expect(line).toHaveText(/^This is binary data, not text\. Paste or drop/);
  await expect(box).toHaveValue('kept');
  await dropFile(page, 'screen.png', 'image/png', [137, 80, 78, 71]);
  await expect(line).toHaveText(/^This is an image\./);
  await expect(box).toHaveValue('kept');
  await box.fill('\u0001\u0002\u0003\u0004 mostly control \u0005\u0006');
  await expect(line).toHaveText(/^This is binary data/);
  await expect(card).toHaveCount(0);
});

test('not an error', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await box.fill(
    'import os\n\ndef main() -> None:\n    print(os.getcwd())\n\nif __name__ == "__main__":\n    main()\n',
  );
  await expect(line).toHaveText(/^These lines are source code\. Paste what the failed call printed/);
  await expect(card).toHaveCount(0);
  await expect(box).toHaveValue(/import os/);
});

test('huge: refused over the cap, and said so when only read in part', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  const long = (length: number): string =>
    `${`${'x'.repeat(200)}\n`.repeat(length / 201)}API Error: 529 Overloaded`;
  await setText(box, long(400_000));
  await expect(line).toHaveText(/^Of this long text, [\d,]+ of [\d,]+ characters were read/);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await setText(box, long(8_100_000));
  await expect(line).toHaveText(/^The text has 8,[\d,]+ characters; up to 8,000,000 can be read\. Paste/);
  await expect(card).toHaveCount(0);
});

test('a file longer than the page reads: its end, and the line says so', async ({ page }) => {
  const { card, line } = await openDiagnostic(page);
  await dropFile(
    page,
    'app.log',
    'text/plain',
    `${'INFO all is well\n'.repeat(70_000)}API Error: 529 Overloaded`,
  );
  await expect(line).toHaveText(
    /^app\.log is too long for this page: the last [\d,]+ of [\d,]+ bytes were read/,
  );
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
});
