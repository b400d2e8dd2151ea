import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { claims } from './claims.ts';
import { runProgram, SNIPPETS, type Ran } from './program.ts';
import { recordRuns } from './runs.ts';
import { findNode, findPython, findShell, needed, type Toolchain } from './toolchain.ts';

/** Runs every program of src/snippets with its real SDK against the stub server. */

interface Language {
  readonly name: string;
  readonly extension: string;
  readonly toolchain: Toolchain | null;
}

const languages: readonly Language[] = [
  {
    name: 'python',
    extension: 'py',
    toolchain: needed(
      findPython(),
      'Python with the anthropic package (pip install -r tests/snippets/requirements.txt)',
    ),
  },
  { name: 'typescript', extension: 'ts', toolchain: findNode() },
  { name: 'shell', extension: 'sh', toolchain: needed(findShell(), 'curl') },
];

/** Milliseconds for one program: starting Python can take seconds on a busy machine. */
const PATIENCE = 120_000;

/** The shell programs that send a body read it from a file. */
const folder = mkdtempSync(`${tmpdir()}/snippets-`);
const body = `${folder}/body.json`;
writeFileSync(
  body,
  JSON.stringify({
    model: 'claude-sonnet-5-5',
    max_tokens: 64,
    messages: [{ role: 'user', content: 'Hello' }],
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

const sendsNoSampling = (ran: Ran): void => {
  for (const { body: sent, headers } of ran.server.requests.filter(({ path }) => path.startsWith('/v1/'))) {
    expect(sent).not.toMatch(/"(temperature|top_p|top_k)"/);
    expect(headers['anthropic-version']).toBe('2026-10-21');
  }
};

for (const { name, extension, toolchain } of languages) {
  const here = claims.filter(({ topic }) => existsSync(`${SNIPPETS}${topic}/${topic}.${extension}`));

  describe.skipIf(toolchain === null).concurrent(name, () => {
    const failed = new Set<string>();
    afterAll(() => {
      const passed = new Set(here.map(({ topic }) => topic)).difference(failed);
      if (toolchain !== null) recordRuns(name, toolchain.sdk, passed);
    });

    test.each(here)(
      '$topic $says',
      async ({ topic, setup, check }) => {
        try {
          const args = [...(extension === 'sh' ? [body] : []), ...(setup.args ?? [])];
          const ran = await runProgram(toolchain?.command ?? ['false'], `${topic}/${topic}.${extension}`, {
            ...setup,
            args,
          });
          check(ran);
          sendsNoSampling(ran);
        } catch (error) {
          failed.add(topic);
          throw error;
        }
      },
      PATIENCE,
    );
  });
}
