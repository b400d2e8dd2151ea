import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claims, type Claim } from './claims/index.ts';
import { runProgram, SNIPPETS, topicsIn, type Ran } from './program.ts';
import { hashOf, recordRuns } from './runs.ts';
import { needed, type Toolchain } from './toolchain.ts';

/** Milliseconds for one program: starting Python or Java can take seconds on a busy machine. */
const PATIENCE = 120_000;
/** Milliseconds for compiling all programs of a language together with the SDK. */
const BUILD_PATIENCE = 900_000;

/** The shell programs that say `usage: … body.json` read the request from a file. */
const folder = mkdtempSync(`${tmpdir()}/snippets-`);
const body = `${folder}/body.json`;
const message = { role: 'user', content: 'Say hello.' };
writeFileSync(body, JSON.stringify({ model: 'claude-sonnet-5-5', max_tokens: 64, messages: [message] }));
afterAll(() => rmSync(folder, { recursive: true }));

const argsFor = (topic: string, extension: string, args: readonly string[] = []): readonly string[] => {
  const program = readFileSync(`${SNIPPETS}${topic}/${topic}.${extension}`, 'utf8');
  return /usage:.*body\.json/.test(program) ? [body, ...args] : args;
};

const keepsToTheApi = (ran: Ran): void => {
  for (const { body: sent, headers } of ran.server.requests.filter(({ path }) => path.startsWith('/v1/'))) {
    expect(sent, 'sampling parameters').not.toMatch(/"(temperature|top_p|top_k)"/);
    expect(headers['anthropic-version']).toBe('2026-10-21');
  }
};

const holds = async (toolchain: Toolchain, { topic, setup, check }: Claim, extension: string) => {
  const ran = await runProgram(toolchain.command(topic), {
    ...setup,
    args: argsFor(topic, extension, setup.args),
  });
  try {
    check(ran, extension);
    keepsToTheApi(ran);
  } catch (error) {
    // What the program said is the first thing one wants to know.
    if (error instanceof Error) error.message += `\n--- output\n${ran.out}\n--- standard error\n${ran.err}`;
    throw error;
  }
};

/** Runs every program of a language with its real SDK against the stub server, claim by claim. */
export const testPrograms = (language: string, extension: string, found: Toolchain | null): void => {
  const toolchain = needed(found, `what ${language} programs need (sh tests/snippets/setup.sh)`);
  const topics = topicsIn(extension);
  const here = claims.filter(
    ({ topic, languages }) => topics.includes(topic) && (languages?.includes(extension) ?? true),
  );

  describe.skipIf(toolchain === null).concurrent(language, () => {
    const passed = new Map<string, Claim[]>();
    beforeAll(() => toolchain?.build?.(), BUILD_PATIENCE);
    afterAll(() => {
      if (toolchain === null) return;
      const whole = topics.filter(
        (topic) => passed.get(topic)?.length === here.filter((claim) => claim.topic === topic).length,
      );
      const runs = whole.map((topic) => {
        const proved = here.filter((claim) => claim.topic === topic).map(({ says }) => says);
        return [topic, { sdk: toolchain.sdk, source: hashOf(topic, extension), proved }] as const;
      });
      recordRuns(language, Object.fromEntries(runs));
    });

    test.each(here)(
      '$topic $says',
      async (claim) => {
        if (toolchain === null) return;
        await holds(toolchain, claim, extension);
        passed.set(claim.topic, [...(passed.get(claim.topic) ?? []), claim]);
      },
      PATIENCE,
    );
  });

  test(`every ${language} program has claims`, () => {
    expect(topics.filter((topic) => !here.some((claim) => claim.topic === topic))).toEqual([]);
  });
};
