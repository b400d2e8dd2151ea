/** A plain loop around `fetch`, with a clock of its own for each attempt; the third argument is the pause in ms. */
import { setTimeout as sleep } from 'node:timers/promises';

const [, , patience = '5000', pause = '0'] = process.argv;

for (let attempt = 1; attempt <= 4; attempt += 1) {
  const status = await fetch(`${process.env['ANTHROPIC_BASE_URL']}/v1/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'test', 'anthropic-version': '2026-10-21', 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'claude-test',
      max_tokens: 8,
      messages: [{ role: 'user', content: 'Hello' }],
    }),
    signal: AbortSignal.timeout(Number(patience)),
  }).then(
    (response) => response.status,
    () => 0,
  );
  if (status === 200) break;
  await sleep(Number(pause));
}
