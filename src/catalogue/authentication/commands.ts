/** Only for the article; POSIX shell. Neither prints a secret. */

/** Names of the credentials that a program inherits. */
export const CREDENTIALS = `env | grep -E '^(ANTHROPIC|CLAUDE|AWS|GOOGLE|AZURE)_' | cut -d= -f1`;

/** Length of the key and how it begins and ends: shows a cut, a line break or quotes. */
export const KEY_ENDS = `printf %s "$ANTHROPIC_API_KEY" | wc -c
printf %s "$ANTHROPIC_API_KEY" | head -c 7 | od -c | head -n 1
printf %s "$ANTHROPIC_API_KEY" | tail -c 2 | od -c | head -n 1`;
