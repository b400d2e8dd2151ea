import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { runProgram, SNIPPETS, topicsIn } from '../program.ts';
import { CACHE, output, type Command, type Toolchain } from '../toolchain.ts';

const [JARS, CLASSES] = [`${CACHE}java/lib/`, `${CACHE}java/classes/`];
const [PROGRAMS, ARCHIVE] = [`${CACHE}java/programs.jar`, `${CACHE}java/loaded.jsa`];

/** Programs run for a moment: the quick compiler alone is enough, and starts sooner. */
const QUICK = ['-Dfile.encoding=UTF-8', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const run = promisify(execFile);

/** `rate-limit` is the class `RateLimit`: every program is one, in the default package. */
const classOf = (topic: string): string =>
  topic.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const java = (topic: string, ...options: string[]): Command => [
  'java',
  ...QUICK,
  ...options,
  '-cp',
  `${JARS}*:${PROGRAMS}`,
  classOf(topic),
];

const build = async (): Promise<void> => {
  rmSync(CLASSES, { recursive: true, force: true });
  const files = topicsIn('java').map((topic) => `${SNIPPETS}${topic}/${topic}.java`);
  await run('javac', [
    '-encoding',
    'UTF-8',
    '-Xlint:all,-classfile',
    '-Werror',
    '-cp',
    `${JARS}*`,
    '-d',
    CLASSES,
    ...files,
  ]);
  // Classes in an archive, as one run has loaded and checked them, halve the start of all the others.
  await run('jar', ['--create', '--file', PROGRAMS, '-C', CLASSES, '.']);
  rmSync(ARCHIVE, { force: true });
  await runProgram(java('retry', `-XX:ArchiveClassesAtExit=${ARCHIVE}`), {});
};

/** A JDK with the jars that setup.sh has copied. */
export const findJava = (): Toolchain | null => {
  const jars = existsSync(JARS) ? readdirSync(JARS) : [];
  const version = jars.map((jar) => /^anthropic-java-(\d\S+)\.jar$/.exec(jar)?.[1]).find(Boolean);
  if (version === undefined || output('javac', ['-version']) === null) return null;
  return {
    sdk: `anthropic-java ${version}`,
    command: (topic) => java(topic, `-XX:SharedArchiveFile=${ARCHIVE}`),
    build,
  };
};
