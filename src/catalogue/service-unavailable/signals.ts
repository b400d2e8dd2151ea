import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  { id: 'status', find: { status: 503 }, weight: 'strong', says: 'The status is 503: a service in the path could not take the request.' },
  { id: 'phrase', find: { text: /\bService (?:is )?(?:Temporarily )?Unavailable\b/i }, weight: 'strong', says: 'These are the words of HTTP for status 503.', unless: [{ status: [400, 502] }, { status: [504, 599] }] },
  { id: 'class', find: { exception: /^(?:ServiceUnavailable(?:Error|Exception)?|serviceUnavailableException)$/ }, weight: 'strong', says: 'The client names the error after status 503.', unless: [{ status: 529 }, { errorType: 'overloaded_error' }] },
  { id: 'bedrock-event', find: { text: /\b[sS]erviceUnavailableException\b/ }, weight: 'decisive', says: 'Bedrock reports that the service is unavailable.', variant: 'bedrock' },
  { id: 'bedrock-text', find: { text: /Bedrock is unable to process your request|litellm\.ServiceUnavailableError: BedrockException/ }, weight: 'decisive', says: 'Bedrock answers a 503 with this sentence.', variant: 'bedrock' },
  { id: 'envoy-reset', find: { text: /upstream connect error or disconnect\/reset before headers/ }, weight: 'decisive', says: 'Envoy sends this with status 503 when it cannot reach the service behind it.', variant: 'envoy', unless: [{ status: 502 }, { status: 504 }] },
  { id: 'envoy-healthy', find: { text: /no healthy upstream/ }, weight: 'decisive', says: 'Envoy sends this with status 503 when no backend is healthy.', variant: 'envoy' },
  { id: 'nginx', find: { text: /503 Service (?:Temporarily )?Unavailable ?<\/h1> ?<\/center> ?<hr> ?<center>(?:nginx|openresty)/i }, weight: 'decisive', says: 'This is the 503 page of nginx.', variant: 'nginx' },
  { id: 'cloudfront', find: { text: /503 ERROR ?<\/H1>|The request could not be satisfied/i }, weight: 'strong', says: 'This is an error page of CloudFront.', variant: 'cloudfront', when: [{ status: 503 }] },
  { id: 'load-balancer', find: { text: /No server is available to handle this request|maintenance downtime or capacity problems/ }, weight: 'decisive', says: 'A load balancer or web server sends this with status 503.', variant: 'load-balancer' },
  { id: 'awselb', find: { header: 'server', value: /^awselb/i }, weight: 'weak', says: 'An AWS load balancer answered.', variant: 'load-balancer', when: [{ status: 503 }] },
  { id: 'google', find: { text: /["']?status["']?: ?["']?UNAVAILABLE\b/ }, weight: 'strong', says: 'Google Cloud uses this word for status 503.', variant: 'vertex' },
  { id: 'channel', find: { text: /No available (?:channel|accounts?)\b|\u65e0\u53ef\u7528\u6e20\u9053|\u6ca1\u6709\u53ef\u7528/ }, weight: 'strong', says: 'A relay has no channel or account left for this model.', variant: 'relay', unless: [{ status: 429 }] },
  { id: 'relay', find: { text: /upstream model provider is currently experiencing high demand|Endpoint is unavailable|"Service temporarily unavailable", ?"type"/i }, weight: 'strong', says: 'A relay reports that the service behind it is unavailable.', variant: 'relay', unless: [{ status: 529 }] },
  { id: 'key-management', find: { errorCode: /^(?:cmek_context_unavailable|cmek_key_unreachable|registration_pending)$/ }, weight: 'decisive', says: 'The Claude API defines this code for status 503.', variant: 'key-management' },
  { id: 'empty', find: { text: /\b503 status code \(no body\)/ }, weight: 'strong', says: 'The answer had status 503 and no body.', variant: 'empty' },
  { id: 'undocumented', find: { text: /Service temporarily unavailable\. Please try again later/i }, weight: 'strong', says: 'This sentence circulates as a Claude error, but no documented Claude answer holds it.', variant: 'undocumented-body', unless: [{ text: /nginx/ }] },
]);
