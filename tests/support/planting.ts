/** Ways in which a secret gets into a pasted text: it stands among the lines of `text`, dressed or broken. */

/** Puts `piece` on a line of its own, before the line that is `share` of the way through the text. */
function amongLines(text: string, piece: string, share: number): string {
  const lines = text.split('\n');
  lines.splice(Math.floor(share * lines.length), 0, piece);
  return lines.join('\n');
}

/** Cuts every line at `width` columns, as a terminal does that knows no words. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    .join('\n');

const inJson = (secret: string): string => JSON.stringify({ level: 'error', note: secret, attempt: 3 });

export const plantings: Readonly<Record<string, (text: string, secret: string, share: number) => string>> = {
  'at the start': (text, secret) => `${secret}\n${text}`,
  'at the end': (text, secret) => `${text}\n${secret}`,
  'on a line': amongLines,
  'in a sentence': (text, secret, share) => amongLines(text, `I call it with ${secret} and it fails`, share),
  'in a header': (text, secret, share) => amongLines(text, `> x-note: ${secret}`, share),
  'in quotes': (text, secret, share) => amongLines(text, `{'headers': {'note': '${secret}'}}`, share),
  'in JSON': (text, secret, share) => amongLines(text, inJson(secret), share),
  'in JSON in JSON': (text, secret, share) => amongLines(text, inJson(inJson(secret)), share),
  'in a command': (text, secret, share) =>
    amongLines(text, `curl -H '${secret}' https://api.example.com/v1`, share),
  'in a wrapped line': (text, secret, share) =>
    amongLines(text, wrapped(`2026-11-26 10:00:07 calling with ${secret} now`, 80), share),
  'in a text that wraps': (text, secret, share) =>
    wrapped(amongLines(text, `options: ${secret}, retries 2`, share), 60 + Math.floor(share * 60)),
  'in a narrow text that wraps': (text, secret, share) =>
    wrapped(amongLines(text, `options: ${secret}, retries 2`, share), 44),
};
