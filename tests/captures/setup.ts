/**
 * Installs the clients that run.ts records, into .cache/captures; what is already there is kept.
 *   node tests/captures/setup.ts                   everything
 *   node tests/captures/setup.ts python/openai     one environment
 * Needs python3, npm, go, javac and mvn; the clients of a missing tool are left out.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CACHE, HERE } from './paths.ts';

interface Environment {
  /** For example `python/openai`: its folder below the cache. */
  readonly name: string;
  readonly tool: string;
  /** Whatever changes when the environment has to be made again. */
  readonly content: string;
  /** Commands run one after the other inside the empty folder. */
  readonly commands: readonly (readonly string[])[];
  readonly prepare?: (folder: string) => void;
}

const table = JSON.parse(readFileSync(`${HERE}/clients.json`, 'utf8')) as {
  readonly python: Readonly<Record<string, readonly string[]>>;
  readonly node: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const works = (cmd: string, args: readonly string[]): boolean => {
  try {
    execFileSync(cmd, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A python3 on the path may be a version manager's shim that works for its owner alone. */
const python = ['python3', '/usr/local/bin/python3', '/usr/bin/python3'].find((cmd) =>
  works(cmd, ['-c', 'import ensurepip, venv']),
);

const pythons = Object.entries(table.python).map(([name, packages]): Environment => ({
  name: `python/${name}`,
  tool: python ?? 'python3',
  content: packages.join('\n'),
  commands: [
    [python ?? 'python3', '-m', 'venv', '--without-pip', '.'],
    [python ?? 'python3', '-m', 'pip', '--python', 'bin/python', 'install', '--quiet', ...packages],
  ],
}));

const nodes = Object.entries(table.node).map(([name, dependencies]): Environment => {
  const content = JSON.stringify({ name: 'app', private: true, type: 'module', dependencies });
  return {
    name: `node/${name}`,
    tool: 'npm',
    content,
    commands: [['npm', 'install', '--no-fund', '--no-audit', '--legacy-peer-deps', '--loglevel=error']],
    prepare: (folder) => writeFileSync(`${folder}/package.json`, content),
  };
});

/** Programs that are compiled against their packages, one folder each. */
const compiled = (
  language: 'go' | 'java',
  tool: string,
  commands: readonly (readonly string[])[],
): readonly Environment[] =>
  readdirSync(`${HERE}/programs/${language}`).map((name) => {
    const source = `${HERE}/programs/${language}/${name}`;
    return {
      name: `${language}/${name}`,
      tool,
      content: readdirSync(source)
        .map((file) => readFileSync(`${source}/${file}`, 'utf8'))
        .join('\n'),
      commands,
      prepare: (folder) => cpSync(source, folder, { recursive: true }),
    };
  });

const environments: readonly Environment[] = [
  ...pythons,
  ...nodes,
  ...compiled('go', 'go', [
    ['go', 'mod', 'tidy'],
    ['go', 'build', '-o', 'ask', '.'],
  ]),
  ...compiled('java', 'mvn', [
    ['mvn', '-q', 'dependency:copy-dependencies', '-DoutputDirectory=lib'],
    ['javac', '-cp', 'lib/*', '-d', '.', 'Ask.java'],
  ]),
];

const command = (folder: string, [cmd = '', ...args]: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(cmd, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${cmd} ${args[0] ?? ''}: ${said.trim().split('\n').at(-1) ?? ''}`)),
    );
  });

/** @returns what became of it */
const install = async ({
  name,
  tool,
  content,
  commands,
  prepare,
}: Environment): Promise<'kept' | 'installed'> => {
  const folder = `${CACHE}/${name}`;
  const stamp = `${folder}/.installed`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) return 'kept';
  if (!works('sh', ['-c', `command -v ${tool}`])) throw new Error(`no ${tool}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  prepare?.(folder);
  for (const line of commands) await command(folder, line);
  writeFileSync(stamp, content);
  return 'installed';
};

const wanted = process.argv.slice(2);
const strange = wanted.filter((word) => !environments.some(({ name }) => name === word));
if (strange.length > 0) {
  console.error(`captures: no environment is called ${strange.join(', ')}`);
  process.exit(2);
}

let failed = 0;
const queue = environments.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const worker = async (): Promise<void> => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    try {
      const what = await install(next);
      if (what !== 'kept') console.log(`${what} ${next.name}`);
    } catch (error) {
      failed += 1;
      console.error(`failed    ${next.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};
await Promise.all([worker(), worker(), worker()]);
process.exitCode = failed === 0 ? 0 : 1;
