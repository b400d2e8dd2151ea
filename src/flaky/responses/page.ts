/** Items of a list when the request names no `limit`, as the API documents. */
const USUAL_LIMIT = 20;
const MAX_LIMIT = 1000;

interface Page<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly first_id: string | null;
  readonly last_id: string | null;
}

/**
 * One page of a list, newest first, as `limit`, `after_id` and `before_id` of the query ask.
 * @param path path of the request with its query
 */
export const pageOf = <T extends { readonly id: string }>(all: readonly T[], path: string): Page<T> => {
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  const asked = Number(query.get('limit') ?? USUAL_LIMIT);
  const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MAX_LIMIT) : USUAL_LIMIT;
  const indexOf = (name: string): number => all.findIndex(({ id }) => id === query.get(name));
  const before = indexOf('before_id');
  const from = before >= 0 ? Math.max(0, before - limit) : indexOf('after_id') + 1;
  const data = all.slice(from, before >= 0 ? before : from + limit);
  return {
    data,
    has_more: before >= 0 ? from > 0 : from + limit < all.length,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  };
};
