/** What loggers, terminals, chats and editors do to a text between the client and the reader. */

const eachLine = (text: string, by: (line: string) => string): string => text.split('\n').map(by).join('\n');

const cut = (text: string, width: number): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: Math.max(1, Math.ceil(line.length / width)) }, (_, i) =>
        line.slice(i * width, (i + 1) * width),
      ),
    );

/** Breaks at the last space before the width, as terminal programs do with sentences. */
const fill = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => {
    const rows: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const space = rest.lastIndexOf(' ', width);
      const at = space > 0 ? space : width;
      rows.push(rest.slice(0, at));
      rest = rest.slice(space > 0 ? at + 1 : at);
    }
    return [...rows, rest];
  });

const pythonString = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/'/g, "\\'")}'`;

/** Each wrapping keeps the failure; the numbers it adds are no statuses. */
export const wrappings: Readonly<Record<string, (text: string) => string>> = {
  'a JSON log line': (text) =>
    JSON.stringify({ ts: '2026-11-16T05:03:29.529Z', level: 'error', pid: 503, msg: text }),
  'JSON in JSON': (text) => JSON.stringify({ log: JSON.stringify({ message: text }) }),
  'a Python string': (text) => `logger.error got ${pythonString(text)}`,
  'a bytes literal': (text) => `body=b${pythonString(text)}`,
  'a frame': (text) =>
    ['╭', ...cut(text, 96).map((row) => `│ ${row.padEnd(96)} │`), '╰']
      .map((row) => (row.length > 1 ? row : row + '─'.repeat(98)))
      .join('\n'),
  'a narrow terminal': (text) => fill(text, 78).join('\n     '),
  'log timestamps': (text) => eachLine(text, (row) => `2026-11-16T05:03:29.529Z [worker-503] ERROR ${row}`),
  'container output': (text) => eachLine(text, (row) => `web-1  | ${row}`),
  'cluster output': (text) => eachLine(text, (row) => `2026-11-16T05:03:29.529503429Z stdout F ${row}`),
  'a build log': (text) => eachLine(text, (row) => `build\tRun agent\t2026-11-16T05:03:29.5290503Z ${row}`),
  'a Ruby logger': (text) => `E, [2026-11-16T05:03:29.529503 #429] ERROR -- : ${text}`,
  'an e-mail quote': (text) => eachLine(text, (row) => `> ${row}`),
  'an indented block': (text) => eachLine(text, (row) => `        ${row}`),
  'an issue report': (text) =>
    `### What happened?\n\nSince v5.2.9 (build 503) it fails on every second call. See #529 and #1429.\n\n### Logs\n\n\`\`\`shell\n${text}\n\`\`\`\n\n### Environment\n\n- Node: 22.5.29\n- OS: Ubuntu 24.04, kernel 6.8.0-503\n- RAM: 529 MB free`,
  'Chinese prose': (text) => `今天一直出错，求助各位大佬：\n${text}\n试了 3 次都不行，谢谢`,
  'Spanish prose': (text) => `Hola, desde ayer me sale esto:\n\n${text}\n\n¿Alguien sabe qué hacer?`,
  'HTML entities': (text) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  'terminal colours': (text) => eachLine(text, (row) => `\u001b[31m${row}\u001b[0m\r`),
  'typographic quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”'),
  'itself again': (text) => `${text}\n${text}`,
  'a label': (text) => `Error: ${text}`,
};
