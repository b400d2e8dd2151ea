/**
 * How the id of a Claude model is built: an optional route (cloud region, provider prefix), `claude-`,
 * then a line or a version. Product names that also begin with `claude-` have neither.
 */
export const modelId =
  /(?<![\w.-])((?:(?:openrouter\/)?anthropic\/|databricks-|(?:[a-z]{2,6}\.)?anthropic(?:[.-]|--))?claude-(?:(?:opus|sonnet|haiku|fable|mythos|instant)(?:-(?:\d{1,8}|latest|preview|v\d))*|v?\d(?:[.-]\d)?(?:-(?:opus|sonnet|haiku|\d{8}|latest|v\d))*)(?:[.]\d)?(?:@(?:\d{8}|default))?(?:-v\d)?(?:[:-]thinking|:(?:\d(?!m)|beta))?(?:\[1m\])?)(?!\.?\d)/gi;

/** A family without version or date is the name of a group or an alias, not an id. */
const VERSIONED = /\d|latest|preview/;
/** What stands before the model that was asked for; models for small tasks and fallbacks are not. */
const KEY =
  /(?<!(?:weak|small|fast|fallback)[ _-])model(?:[_ ]?(?:id|name|group))?["']?(?:\s{0,24}[:=]\s{0,24}["']?| )(?:\w{1,20}\/)?$/i;

/**
 * The id that stands at a place of `text`; null when it names a family alone. LiteLLM takes its own prefix off
 * before it calls. The rank is 2 for the value of a key, 0 for the name of a quota, which is no id.
 */
export function modelAt(id: string, start: number, text: string): { value: string; rank: 0 | 1 | 2 } | null {
  if (!VERSIONED.test(id)) return null;
  if (id.startsWith('anthropic-')) return { value: id, rank: 0 };
  const value = /litellm/i.test(text) && !/openrouter/i.test(text) ? id.replace(/^anthropic\//, '') : id;
  return { value, rank: KEY.test(text.slice(Math.max(0, start - 64), start)) ? 2 : 1 };
}

/** Where a terminal broke an id: behind one of its hyphens or inside its date. */
export const brokenModelId = /(?<=\bclaude-[a-z\d.@-]{0,48}(?:-|[@-]\d{3,7})) *\n *(?=[a-z\d])/g;
