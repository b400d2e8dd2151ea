/**
 * Strings shaped like credentials, put together at run time so that no scanner takes this file for a
 * leak. None of them was ever valid.
 */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** `length` characters that look random and depend only on `seed`. */
function letters(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return ALPHABET[state % ALPHABET.length];
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
  const random = (length: number, offset: number): string => letters(length, seed * 31 + offset);
  const plain = (what: string, value: string): PlantedSecret => ({ what, value, inContext: value });
  const within = (what: string, value: string, before: string, after = ''): PlantedSecret => ({
    what,
    value,
    inContext: join(before, value, after),
  });
  const anthropic = join('sk-', 'ant-', 'api03-', random(86, 1), '-', random(6, 2), 'AA');
  const jwt = join('ey', 'J', random(30, 3), '.ey', 'J', random(60, 4), '.', random(43, 5));
  return [
    plain('anthropic key', anthropic),
    within('anthropic key in a header', anthropic, 'x-api-key: '),
    plain('anthropic oauth token', join('sk-', 'ant-', 'oat01-', random(80, 6))),
    plain('openai project key', join('sk-', 'proj-', random(48, 7))),
    plain('openrouter key', join('sk-', 'or-', 'v1-', random(64, 8).toLowerCase())),
    within('aws access key id', join('AK', 'IA', random(16, 9).toUpperCase()), 'AWS_ACCESS_KEY_ID='),
    within('aws secret key', random(40, 10), 'aws_secret_access_key = '),
    plain('google key', join('AI', 'za', random(35, 11))),
    plain('google oauth token', join('ya', '29.', random(60, 12))),
    plain('github token', join('gh', 'p_', random(36, 13))),
    within('bearer token', random(48, 14), 'Authorization: Bearer '),
    plain('jwt', jwt),
    within('cookie', random(32, 15), 'Cookie: session='),
    within('password in an address', random(16, 16), 'https://user:', '@example.com/v1'),
    plain('e-mail address', join(random(9, 17).toLowerCase(), '@', 'example.com')),
  ];
}
