/**
 * How the id of a Claude model is built: an optional route (cloud region, provider prefix), `claude-`,
 * then a line or a version. Product names that also begin with `claude-` have neither.
 */
export const modelId =
  /(?<![\w.-])((?:openrouter\/anthropic\/|(?<=\bmodel["']?\s{0,2}[:=]\s{0,2}["']?)anthropic\/|anthropic\/(?=claude-[a-z0-9-]{0,20}\d\.\d))?(?:[a-z]{2,6}\.)?(?:anthropic[.-])?claude-(?:(?:opus|sonnet|haiku|fable|mythos|instant)(?:-(?:\d{1,8}|latest|preview|v\d))*|\d(?:[.-]\d)?(?:-(?:opus|sonnet|haiku|\d{8}|latest))*)(?:[.]\d)?(?:[@]\d{8})?(?:-v\d)?(?::\d(?!m))?(?:\[1m\])?)/gi;
