/**
 * How the id of a Claude model is built: an optional route (cloud region, provider prefix), `claude-`,
 * then a line or a version. Product names that also begin with `claude-` have neither.
 */
export const modelId =
  /(?<![\w.-])((?:openrouter\/anthropic\/)?(?:[a-z]{2,6}\.)?(?:anthropic[.-])?claude-(?:(?:opus|sonnet|haiku|fable|mythos|instant)(?:-(?:\d{1,8}|latest|preview|v\d))*|\d(?:[.-]\d)?(?:-(?:opus|sonnet|haiku|\d{8}|latest))*)(?:[.]\d)?(?:[@]\d{8})?(?:-v\d)?(?::\d(?!m))?)/gi;
