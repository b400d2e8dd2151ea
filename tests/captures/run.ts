/**
 * Records the samples of the catalogue by running real clients against the stub server.
 *   npx node tests/captures/run.ts                 everything whose client is installed
 *   npx node tests/captures/run.ts overloaded      one error
 *   npx node tests/captures/run.ts overloaded/curl one sample
 *   npx node tests/captures/run.ts --missing       samples that do not exist yet
 * Install the clients first: npx node tests/captures/setup.ts
 */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { CACHE, HERE, SAMPLES } from './paths.ts';
import { plans } from './plans/index.ts';
import { record } from './record.ts';
import { isInstalled } from './runners/index.ts';

/** Most of the time goes into waiting between a client's attempts. */
const JOBS = 4;

const missing = process.argv.includes('--missing');
const wanted = process.argv.slice(2).filter((word) => word !== '--missing');
const isThere = (name: string): boolean => existsSync(`${SAMPLES}/${name.replace('/', '/samples/')}.txt`);
const chosen = plans.filter(
  ({ error, file }) => wanted.length === 0 || wanted.some((w) => w === error || w === `${error}/${file}`),
);
if (chosen.length === 0 && !missing) {
  console.error(`captures: no sample is called ${wanted.join(', ')}`);
  process.exit(2);
}

if (existsSync(`${CACHE}/node`)) {
  for (const environment of readdirSync(`${CACHE}/node`))
    cpSync(`${HERE}/programs/node`, `${CACHE}/node/${environment}`, { recursive: true });
}

let failed = 0;
const queue = chosen.filter(({ error, file }) => !missing || !isThere(`${error}/${file}`));
const worker = async (): Promise<void> => {
  for (let plan = queue.shift(); plan !== undefined; plan = queue.shift()) {
    const name = `${plan.error}/${plan.file}`;
    if (!isInstalled(plan.runner)) {
      console.log(`skipped  ${name}: ${plan.runner} is not installed`);
      continue;
    }
    try {
      console.log(`recorded ${await record(plan)}`);
    } catch (error) {
      failed += 1;
      console.error(`failed   ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};
await Promise.all(Array.from({ length: JOBS }, worker));
process.exitCode = failed === 0 ? 0 : 1;
