/**
 * Strings shaped like credentials, put together at run time so that no scanner takes this file for a
 * leak. None of them was ever valid.
 */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const HEX = '0123456789abcdef';

/** `length` characters that look random and depend only on `seed`. */
function letters(length: number, seed: number, alphabet = ALPHABET): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length];
  }).join('');
}

const join = (...parts: readonly string[]): string => parts.join('');

export interface PlantedSecret {
  readonly what: string;
  /** The characters that must not survive anywhere in a Diagnosis. */
  readonly value: string;
  /** The value as it stands in a paste. */
  readonly inContext: string;
}

/** One secret of each kind a paste is likely to carry, for a given seed. */
export function plantedSecrets(seed: number): PlantedSecret[] {
  const random = (length: number, offset: number, alphabet?: string): string =>
    letters(length, seed * 31 + offset, alphabet);
  const plain = (what: string, value: string): PlantedSecret => ({ what, value, inContext: value });
  const within = (what: string, value: string, before: string, after = ''): PlantedSecret => ({
    what,
    value,
    inContext: join(before, value, after),
  });
  const anthropic = join('sk-', 'ant-', 'api03-', random(86, 1), '-', random(6, 2), 'AA');
  const jwt = join('ey', 'J', random(30, 3), '.ey', 'J', random(60, 4), '.', random(43, 5));
  const begin = join('-----BEGIN ', 'PRIVATE KEY-----');
  const end = join('-----END ', 'PRIVATE KEY-----');
  const body = Array.from({ length: 6 }, (_, row) => random(64, 40 + row));
  return [
    plain('anthropic key', anthropic),
    within('anthropic key in a header', anthropic, 'x-api-key: '),
    plain('anthropic oauth token', join('sk-', 'ant-', 'oat01-', random(80, 6))),
    within('anthropic session key', join('sk-', 'ant-', 'sid01-', random(86, 18)), 'sessionKey='),
    plain('openai project key', join('sk-', 'proj-', random(48, 7))),
    plain('openrouter key', join('sk-', 'or-', 'v1-', random(64, 8).toLowerCase())),
    within('aws access key id', join('AK', 'IA', random(16, 9).toUpperCase()), 'AWS_ACCESS_KEY_ID='),
    within('aws secret key', random(40, 10), 'aws_secret_access_key = '),
    within('aws session token', join('IQoJb3JpZ2lu', random(200, 19), '=='), 'AWS_SESSION_TOKEN='),
    plain('google key', join('AI', 'za', random(35, 11))),
    plain('google oauth token', join('ya', '29.', random(60, 12))),
    within('google private key id', random(40, 20, HEX), '"private_key_id": "', '"'),
    within('azure key', random(32, 21, HEX), 'api-key: '),
    within('azure storage key', join(random(86, 22), '=='), 'AccountName=logs;AccountKey=', ';'),
    within('azure client secret', join(random(4, 23), '8Q~', random(33, 24)), 'AZURE_CLIENT_SECRET='),
    plain('github token', join('gh', 'p_', random(36, 13))),
    plain('github fine-grained token', join('github', '_pat_', random(22, 25), '_', random(59, 26))),
    plain('slack token', join('xo', 'xb-', random(12, 27, '0123456789'), '-', random(24, 28))),
    plain('stripe key', join('sk', '_live_', random(24, 29))),
    plain('npm token', join('np', 'm_', random(36, 30))),
    within('bearer token', random(48, 14), 'Authorization: Bearer '),
    within('basic auth in a header', join(random(30, 31), '=='), 'Authorization: Basic '),
    plain('jwt', jwt),
    within('cookie', random(32, 15), 'Cookie: session='),
    within('cookie of an answer', random(48, 32), 'Set-Cookie: __cf_bm=', '; path=/; HttpOnly; Secure'),
    within('password in an address', random(16, 16), 'https://user:', '@example.com/v1'),
    within('password of a database', random(20, 33), 'postgres://app:', '@db.internal:5432/app'),
    within('password', random(14, 34), 'password='),
    within('token in an address', random(40, 35), 'https://gateway.internal/v1?access_token='),
    within('private key', body.join('\n'), `${begin}\n`, `\n${end}`),
    within('private key in a string', body.join('\\n'), `"private_key": "${begin}\\n`, `\\n${end}\\n"`),
    plain('e-mail address', join(random(9, 17).toLowerCase(), '@', 'example.com')),
  ];
}

/** Characters in a row of which a reader could still make use. */
const TELLING = 12;

/** The longest stretch of a secret that stands in `text`, when it is long enough to tell; else null. */
export function survives(value: string, text: string): string | null {
  for (const part of value.split(/\n|\\n/)) {
    const size = Math.min(part.length, TELLING);
    for (let at = 0; at + size <= part.length; at++) {
      let end = at + size;
      if (!text.includes(part.slice(at, end))) continue;
      while (end < part.length && text.includes(part.slice(at, end + 1))) end++;
      return part.slice(at, end);
    }
  }
  return null;
}
