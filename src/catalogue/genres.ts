/**
 * How texts about failures differ from texts that report one: handbooks, release notes, status pages,
 * descriptions of an interface and requests for a change explain; a log or a complaint testifies.
 */

/** Headings of handbooks, post-mortems and release notes. */
const HEADINGS: readonly RegExp[] = [
  /^[^\w\n]{0,12}(?:error handling|(?:common|api|http) errors|errors?(?: codes| (?:code )?reference| response format)|handling (?:errors|failures)|troubleshooting|faq|status codes|retries|example(?: \w{1,20}){0,2}:?)[^\w\n]{0,12}$/im,
  /^#{1,4} [a-z]+(?:_[a-z]+){0,3}_error$/im,
  /^[^\w\n]{0,12}(?:run ?book(?!: ?https?:)|post-?mortem|change ?log|release notes|what's changed|user story|weekly report|lesson)(?:$|[^\w\n']| \d)/im,
  /^[|\x20`]{0,8}(?:status|code|error|message|type)\b[a-z\x20|.`]{1,60}\b(?:meaning|description|cause|fix|retry|action|what to do|solution|when)\b[a-z\x20?|]{0,40}$/im,
];

/** Lists of changes: versions, and commits in the conventional form or as git prints them. */
const CHANGES: readonly RegExp[] = [
  /^ *#{1,4} (?:\[?v?\d{1,6}\.\d|(?:bug ?fix(?:es)?|features?|added|changed|fixed) *$)/im,
  /^v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})? \(\d{4}-/im,
  /^(?:[0-9a-f]{7,12} |[*-] )?(?:fix|feat|chore|docs|refactor|perf|revert)(?:\([\w./-]{1,40}\))?!?: /im,
  /^commit [0-9a-f]{7,40}$/im,
  /^[0-9a-f]{7,12} (?:\(|Merge |[a-z]+ [a-z])[^\n]*\n[0-9a-f]{7,12} \S/im,
];

/** Bodies with a gap to fill, questions with their answers, the markup of an article. */
const TEACHING: readonly RegExp[] = [
  /(?:type|message)["']?: ?["'](?:<(?!nil|null|none|unknown)[a-z]|\.\.\.|\u2026|\{\{)/im,
  /^\W{0,4}Q[:.] [^\n]{3,300}\n\W{0,4}A[:.] /im,
  /<t[dh]\b[^>]{0,80}>[^<]{0,300}</im,
  /<article\b/im,
  /<li>(?:<\w{1,8}>)?[45]\d\d/im,
  /<code>[^<]{1,400}<\/code>/im,
  /(?:\bwenn|\bfalls|\bsi vous|\u5982\u679c)(?![^\n.]{0,24}(?:ich|wir|\u6211))[^\n.]{0,40}\b[45]\d\d/im,
];

/** Descriptions of an interface, a workflow or an alert, by their keys. */
const DESCRIPTIONS: readonly RegExp[] = [
  /^[\x20"']{0,40}(?:openapi|swagger|\$schema|apiVersion|operationId|components|responses|schema|runs-on|alert|expr|_postman\w*)["']?:(?: \S|$)/im,
];

/** What a query of a database counted, and texts of an interface by their keys. */
const TABLES: readonly RegExp[] = [
  /^\(\d{1,6} rows?\)$/im,
  /^Plan: \d{1,4} to /im,
  /"(?:headline|slug|excerpt|body_md)": ?"/im,
  /^\x20{0,8}"(?:[\w-]{1,30}\.){2,6}\w{1,40}": "[^"\n ]{1,40} [^"\n]{1,200}",?$/im,
];

/** Requests for a change, and questions of somebody to whom nothing happened. */
const REQUESTS: readonly RegExp[] = [
  /\b(?:do|does|is|are|will|would|should|can) (?:an?|the|all|every)? ?`?(?:\w+_error|[45]\d\d|[45]xx)s?\b`? (?:\w+ ){0,2}(?:count|billed|charged|retried|include|apply|mean)/im,
  /\b(?:just (?:planning|curious)|have(?:n't| not) (?:seen|hit|had) (?:any|one|it) (?:yet|so far)|no (?:problems?|errors?|failures?) (?:so far|yet))\b/im,
  /\bcommented on `|\bconsider (?:also )?(?:handling|adding|using)\b/im,
  /\b(?:feature request|please add|should (?:show|say|return|display|retry|log)|would be (?:great|nice|helpful)|to simulate)/im,
];

/** Reports of a service about itself. */
const BULLETINS: readonly RegExp[] = [
  /this incident has been resolved/im,
  /all systems operational/im,
  /\b(?:investigating|identified|monitoring|resolved) ?[-\u2013\u2014] /im,
  /^(?:resolved|recovered)\b/im,
  /[-:\u2014] resolved\b/im,
  /have recovered from/im,
  /degraded performance/im,
  /partial outage/im,
  /scheduled maintenance[^\n]{0,80} will be /im,
];

/** Any of these makes a text one that explains. */
export const explaining: readonly RegExp[] = [
  ...HEADINGS,
  ...CHANGES,
  ...TEACHING,
  ...DESCRIPTIONS,
  ...TABLES,
  ...REQUESTS,
  ...BULLETINS,
];

/** Fainter signs of the same; two of them together tell. */
export const hinting: readonly RegExp[] = [
  /\b(?:if|when(?:ever)?|in case) (?:you (?!need)|(?:it|the|a|an|your) )[^\n.]{0,60}(?:\b[45]\d\d\b|\b[45]xx\b|[a-z]_error\b|[a-z]Error\b|`[^`\n]{2,60}`|\berrors?\b)/i,
  /(?:\b[45]\d\d\b|\b[45]xx\b|[a-z]_error\b|[a-z]Error\b|`[^`\n]{2,60}`|\berrors?\b)[^\n.]{0,40}(?:\bmeans?\b|\bindicates?\b|\bcomes? (?:with|from)\b|\busually\b|\btells? you\b)/i,
  /^[^\w\n]{0,6}(?:\d{1,2}\. )?(?:wait|check|use|retry|set|add|look|repeat|make sure|rotate|increase|reduce|contact|note that|do not|don't|remember) [a-z`]/im,
  /\byou (?:will|may|might) (?:see|get|receive|need)\b/i,
  /\b[45]\d\d\b[^\n.]{0,60}\b(?:bedeutet|zeigt an|signifie|indique|significa|indica|oznacza|betyder)\b/i,
  /\b(?:beachten sie|sollten?|devez|debe|deve|powin\w{1,3})\b|(?:\u5834\u5408|\u3053\u3068)\u304c\u3042\u308a\u307e\u3059|\u3092\u53c2\u7167|\u5e94\u8be5|\u5efa\u8bae/i,

  /^ *(?:#{1,4} \S|[-*] \[[ x]\] )/m,
];

/** A person speaks of what happened. */
const COMPLAINTS: readonly RegExp[] = [
  /(?<!\b(?:how|what|when|why|can|should|do|does|if) (?:can |do |should )?)\bI(?:'m|'ve|'d)?\b(?! *[.)]| want| know)/im,
  /\bmy (?!page)/im,
  /\bwe(?:'re|'ve)? (?:get|got|see (?:this|it)|keep|hit|tried|upgraded)\b/im,
  /\b(?:still|keeps?) (?:get|fail|happen|fall|see|answer|crash|say|dying|return)/im,
  /\banyone\b|\btrying to\b/im,
  /\bhappens (?:on|every|when|again)/im,
  /\bsince (?:this|yesterday|today|noon|the)\b/im,
];

/** Headings of a form for reports. */
const FORMS: readonly RegExp[] = [
  /steps to reproduce/im,
  /(?:expected|actual) (?:behaviou?r|result)/im,
  /what happened/im,
  /describe the bug/im,
  /bug report/im,
  /log output/im,
  /\*\*environment/im,
];

/** What programs print: traces, status lines, screens of Claude Code, times. */
const OUTPUT: readonly RegExp[] = [
  /^ *at [\w.$<>]{1,80} ?\(/im,
  /^ *File "/im,
  /Traceback \(most/im,
  /^HTTP\/[\d.]{1,3} [45]\d\d/im,
  /<title>(?:Error )?[45]\d\d/im,
  /[\u23bf\u23fa\u276f]/im,
  /^API Error:? \(?[45]\d\d/im,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/im,
];

/** Any of these shows somebody, or a program, that tells what happened to it. */
export const testifying: readonly RegExp[] = [...COMPLAINTS, ...FORMS, ...OUTPUT];
