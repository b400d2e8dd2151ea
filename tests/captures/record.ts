import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';
import { neutral, UNKNOWN_HOST } from './neutral.ts';
import { SAMPLES } from './paths.ts';
import { runners } from './runners/index.ts';
import { FAKE_KEY } from './runners/keys.ts';
import { selfSigned } from './self-signed.ts';
import type { Plan, Runner } from './types.ts';

/** Exit status with which a program under programs/ says that it, not the client, has failed. */
const FAILED = 97;

const run = (runner: Runner, plan: Plan, url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const home = mkdtempSync(`${tmpdir()}/capture-`);
    const { cmd, args } = runner.command(plan.program, url);
    const child = spawn(cmd, args, {
      cwd: home,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        TMPDIR: home,
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        ANTHROPIC_API_KEY: FAKE_KEY,
        ANTHROPIC_BASE_URL: url,
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        AWS_EC2_METADATA_DISABLED: 'true',
        ...runner.env,
        ...plan.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    const timer = setTimeout(() => child.kill('SIGKILL'), (runner.limit ?? 240) * 1000);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      rmSync(home, { recursive: true, force: true });
      if (code === FAILED) reject(new Error(Buffer.concat(parts).toString('utf8')));
      else if (signal === 'SIGKILL') reject(new Error('gave no answer in time'));
      else if (parts.length === 0) reject(new Error(`printed nothing, exit status ${code}`));
      else resolve(Buffer.concat(parts).toString('utf8').replaceAll(home, '/home/dev'));
    });
  });

const kept = (text: string, keep: RegExp): string =>
  text
    .split('\n')
    .filter((line) => keep.test(line))
    .map((line) => `${line}\n`)
    .join('');

const stands = (text: string, status: number): boolean =>
  new RegExp(`(?<!line |[\\d.]|\\w:)${status}(?![\\d.])`).test(text);

const header = (plan: Plan, name: string, text: string, rewritten: boolean, date: string): string => {
  const lines = [
    ['client', name],
    [
      'obtained',
      `ran against the project's stub server on ${date}${rewritten ? ', host rewritten' : ''}${plan.keep === undefined ? '' : ', other lines left out'}`,
    ],
    ['scenario', plan.scenario],
    ['kind', plan.error],
  ];
  if (plan.status !== undefined && stands(text, plan.status)) lines.push(['status', String(plan.status)]);
  if (plan.errorType !== undefined && text.includes(plan.errorType))
    lines.push(['error-type', plan.errorType]);
  if (plan.platform !== undefined) lines.push(['platform', plan.platform]);
  const id = text.match(/\breq_011C\w{20}\b/g)?.at(-1);
  if (id !== undefined) lines.push(['request-id', id]);
  if (plan.retryAfter !== undefined && /retry.?after/i.test(text))
    lines.push(['retry-after', String(plan.retryAfter)]);
  return lines.map(([k, v]) => `# ${k}: ${v}\n`).join('');
};

/**
 * Runs one planned client against a fresh stub server and writes the sample.
 * @returns the path of the file relative to the catalogue
 */
export const record = async (plan: Plan): Promise<string> => {
  const runner = runners[plan.runner];
  if (runner === undefined) throw new Error(`unknown runner ${plan.runner}`);
  const server: Flaky = await startFlaky({
    script: plan.script,
    seed: `${plan.error}/${plan.file}`,
    ...(plan.target === 'self-signed' ? { tls: selfSigned() } : {}),
  });
  try {
    if (plan.target === 'closed-port') await server.close();
    const raw = await run(runner, plan, plan.target === 'unknown-host' ? UNKNOWN_HOST : server.url);
    const whole = neutral(raw, server, plan.host ?? 'api.anthropic.com');
    const { rewritten } = whole;
    const text = plan.keep === undefined ? whole.text : kept(whole.text, plan.keep);
    const date = new Date().toISOString().slice(0, 10);
    mkdirSync(`${SAMPLES}/${plan.error}/samples`, { recursive: true });
    const file = `${plan.error}/samples/${plan.file}.txt`;
    writeFileSync(`${SAMPLES}/${file}`, `${header(plan, runner.name(), text, rewritten, date)}\n${text}`);
    return file;
  } finally {
    await server.close();
  }
};
