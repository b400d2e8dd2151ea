/** Characters of a token, roughly; enough for a stub. */
const CHARACTERS = 4;

/** Fields of a request that a model reads. */
const READ = ['system', 'tools', 'messages'] as const;

/** Estimate of the input tokens of a request body; at least one. */
export const inputTokensOf = (body: Readonly<Record<string, unknown>>): number => {
  const read = READ.map((name) => body[name]).filter((value) => value !== undefined);
  return Math.max(1, Math.ceil(JSON.stringify(read).length / CHARACTERS));
};
