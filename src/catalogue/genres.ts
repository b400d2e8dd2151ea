/**
 * How texts about failures differ from texts that report one: handbooks, release notes, status pages,
 * descriptions of an interface and requests for a change explain; a log or a complaint testifies.
 */

/**
 * A text that explains: by a title, the head of a table, a list of changes, a body with a gap to fill,
 * a question with its answer, the markup of an article, a description of an interface, a request for
 * a change, or the report of a service about itself.
 */
export const explaining =
  /^[^\w\n]{0,12}(?:(?:error handling|(?:common|api|http) errors|errors?(?: codes| (?:code )?reference| response format)|handling (?:errors|failures)|troubleshooting|faq|status codes|retries|example(?: \w{1,20}){0,2}:?)[^\w\n]{0,12}$|(?:run ?book|post-?mortem|change ?log|release notes|what's changed|user story|weekly report|lesson)(?:$|[^\w\n']| \d))|^[|\x20]{0,8}(?:status|code|error|message|type)\b[a-z\x20|]{1,60}\b(?:meaning|description|cause|fix|retry|action|what to do|solution)\b[a-z\x20?|]{0,40}$|^ *#{1,4} (?:\[?v?\d{1,6}\.\d|(?:bug ?fix(?:es)?|features?|added|changed|fixed) *$)|^v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})? \(\d{4}-|^(?:[0-9a-f]{7,12} |[*-] )?(?:fix|feat|chore|docs|refactor|perf|revert)(?:\([\w./-]{1,40}\))?!?: |^commit [0-9a-f]{7,40}$|["']?(?:type|message)["']?: ?["'](?:<[a-z]|\.\.\.|\u2026|\{\{)|^\W{0,4}Q[:.] [^\n]{3,300}\n\W{0,4}A[:.] |<t[dh]\b[^>]{0,80}>[^<]{0,300}<|<article\b|<li>(?:<\w{1,8}>)?[45]\d\d|<code>[^<]{1,400}<\/code>|^[\x20"']{0,40}(?:openapi|swagger|\$schema|apiVersion|operationId|components|responses|schema|runs-on|alert|expr)["']?:(?: \S|$)|(?:\bwenn|\bfalls|\bsi vous|\u5982\u679c|\u65e5\u5fd7\u91cc)(?![^\n.]{0,24}(?:ich|wir|\u6211))[^\n.]{0,40}\b[45]\d\d|\b(?:feature request|please add|should (?:show|say|return|display|retry|log)|would be (?:great|nice|helpful)|to simulate)|this incident has been resolved|all systems operational|\b(?:investigating|identified|monitoring|resolved) ?[-\u2013\u2014] |^(?:resolved|recovered)\b|[-:\u2014] resolved\b|have recovered from|degraded performance|partial outage|scheduled maintenance[^\n]{0,80} will be /im;

/** Fainter signs of the same; two of them together tell. */
export const hinting: readonly RegExp[] = [
  /\b(?:if|when(?:ever)?|in case) (?:you (?!need)|(?:it|the|a|an|your) )[^\n.]{0,60}(?:\b[45]\d\d\b|\b[45]xx\b|[a-z]_error\b|[a-z]Error\b|`[^`\n]{2,60}`|\berrors?\b)/i,
  /(?:\b[45]\d\d\b|\b[45]xx\b|[a-z]_error\b|[a-z]Error\b|`[^`\n]{2,60}`|\berrors?\b)[^\n.]{0,40}(?:\bmeans?\b|\bindicates?\b|\bcomes? (?:with|from)\b|\busually\b|\btells? you\b)/i,
  /^[^\w\n]{0,6}(?:\d{1,2}\. )?(?:wait|check|use|retry|set|add|look|repeat|make sure|rotate|increase|reduce|contact|note that|do not|don't|remember) [a-z`]/im,
  /\byou (?:will|may|might) (?:see|get|receive|need)\b/i,
  /^ *(?:#{1,4} \S|[-*] \[[ x]\] )/m,
];

/** Signs of somebody, or a program, that tells what happened to it. */
export const testifying =
  /(?<!\b(?:how|what|when|why|can|should|do|does|if) (?:can |do |should )?)\bI(?:'m|'ve|'d)?\b(?! *[.)]| want| know)|\bmy (?!page)|\bwe(?:'re|'ve)? (?:get|got|see (?:this|it)|keep|hit|tried|upgraded)\b|\b(?:still|keeps?) (?:get|fail|happen|fall|see|answer|crash|say|dying|return)|\banyone\b|steps to reproduce|(?:expected|actual) (?:behaviou?r|result)|what happened|describe the bug|bug report|log output|\*\*environment|\bhappens (?:on|every|when|again)|^ *at [\w.$<>]{1,80} ?\(|^ *File "|Traceback \(most|^HTTP\/[\d.]{1,3} [45]\d\d|[\u23bf\u23fa\u276f]|^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\bsince (?:this|yesterday|today|noon|the)\b/im;
