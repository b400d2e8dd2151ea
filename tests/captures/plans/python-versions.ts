import { forms } from './forms.ts';
import * as s from './scenarios.ts';

/**
 * The official Python SDK back to 2024. A version has a sample where its text differs in form from its
 * neighbours; `sameIn` names those that print the same but for line numbers.
 */
export const pythonVersions = [
  ...forms(s.overloaded, [
    ['python-sdk-0.18', 'python-0.18', 'ask.py', { sameIn: ['0.25.9', '0.39.0'] }],
    ['python-sdk-0.47', 'python-0.47', 'ask.py'],
    ['python-sdk-0.60', 'python-0.60', 'ask.py', { sameIn: ['0.86.0'] }],
    ['python-sdk-0.108', 'python-0.108', 'ask.py', { sameIn: ['1.13.0'] }],
    ['python-async-0.60', 'python-0.60', 'async_ask.py'],
    ['python-async-1', 'python-1', 'async_ask.py'],
    ['python-repr-0.39', 'python-0.39', 'repr.py', { sameIn: ['0.18.1', '0.25.9'] }],
    ['python-repr', 'python', 'repr.py'],
    ['python-log-0.25', 'python-0.25', 'worker.py'],
    ['python-exception-log-0.86', 'python-0.86', 'exception_log.py'],
    ['python-fields-0.47', 'python-0.47', 'debug_log.py'],
  ]),
  ...forms(s.overloadedStream, [
    ['python-sdk-stream-0.18', 'python-0.18', 'stream.py'],
    ['python-async-stream-0.39', 'python-0.39', 'async_stream.py', { sameIn: ['2.12.0'] }],
    ['python-create-stream-1', 'python-1', 'create_stream.py'],
  ]),
  ...forms(s.internal, [
    ['python-sdk-0.39', 'python-0.39', 'ask.py'],
    ['python-async-0.108', 'python-0.108', 'async_ask.py'],
    ['python-exception-log-0.18', 'python-0.18', 'exception_log.py'],
    ['python-fields-0.86', 'python-0.86', 'debug_log.py'],
  ]),
  ...forms(s.envoy, [
    ['python-sdk-0.25', 'python-0.25', 'ask.py'],
    ['python-async-1', 'python-1', 'async_ask.py'],
    ['python-repr-0.60', 'python-0.60', 'repr.py'],
    ['python-repr', 'python', 'repr.py'],
    ['python-fields', 'python', 'debug_log.py'],
  ]),
  ...forms(s.envoyRefused, [
    ['python-log-refused-0.39', 'python-0.39', 'worker.py'],
    ['python-exception-log-0.108', 'python-0.108', 'exception_log.py'],
  ]),
  ...forms(s.unavailable, [
    ['python-sdk-empty-0.60', 'python-0.60', 'ask.py'],
    ['python-repr-empty', 'python', 'repr.py'],
    ['python-log-empty-1', 'python-1', 'worker.py'],
  ]),
  ...forms(s.unavailablePage, [['python-sdk-nginx-0.47', 'python-0.47', 'ask.py']]),
  ...forms(s.cloudflare, [['python-sdk-0.86', 'python-0.86', 'ask.py']]),
  ...forms(s.gatewayTimeout, [
    ['python-sdk-0.60', 'python-0.60', 'ask.py'],
    ['python-log-1', 'python-1', 'worker.py'],
  ]),
  ...forms(s.originTimeout, [['python-exception-log-0.60', 'python-0.60', 'exception_log.py']]),
  ...forms(s.rateLimit, [
    ['python-sdk-0.39', 'python-0.39', 'ask.py'],
    ['python-async-0.86', 'python-0.86', 'async_ask.py'],
    ['python-repr-1', 'python-1', 'repr.py'],
    ['python-fields-0.25', 'python-0.25', 'debug_log.py'],
    ['python-exception-log', 'python', 'exception_log.py'],
  ]),
  ...forms(s.rateLimitStream, [['python-sdk-stream-0.108', 'python-0.108', 'stream.py']]),
  ...forms(s.spendCap, [
    ['python-sdk-0.60', 'python-0.60', 'ask.py'],
    ['python-repr', 'python', 'repr.py'],
  ]),
  ...forms(s.ownSpendLimit, [['python-sdk-0.39', 'python-0.39', 'ask.py']]),
  ...forms(s.credit, [
    ['python-sdk-0.47', 'python-0.47', 'ask.py'],
    ['python-repr-1', 'python-1', 'repr.py'],
  ]),
  ...forms(s.authentication, [
    ['python-sdk-0.18', 'python-0.18', 'ask.py'],
    ['python-async-0.60', 'python-0.60', 'async_ask.py'],
    ['python-fields', 'python', 'debug_log.py'],
  ]),
  ...forms(s.permission, [['python-sdk-0.25', 'python-0.25', 'ask.py']]),
  ...forms(s.modelNotFound, [['python-sdk-0.25', 'python-0.25', 'old_model.py']]),
  ...forms(s.tooLarge, [
    ['python-sdk-0.39', 'python-0.39', 'ask.py'],
    ['python-sdk-0.47', 'python-0.47', 'ask.py', { sameIn: ['0.60.0', '0.86.0'] }],
    ['python-sdk-1', 'python-1', 'ask.py', { sameIn: ['0.108.0'] }],
    ['python-repr', 'python', 'repr.py'],
  ]),
  ...forms(s.promptTooLong, [['python-log-0.60', 'python-0.60', 'worker.py']]),
  ...forms(s.invalid, [['python-repr-0.86', 'python-0.86', 'repr.py']]),
  ...forms(s.refused, [
    ['refused-python-sdk-0.25', 'python-0.25', 'ask.py'],
    ['refused-python-sdk-0.60', 'python-0.60', 'ask.py'],
    ['refused-python-async-1', 'python-1', 'async_ask.py'],
  ]),
  ...forms(s.untrusted, [['tls-python-log-0.86', 'python-0.86', 'exception_log.py']]),
  ...forms(s.reset, [['reset-python-sdk-0.47', 'python-0.47', 'ask.py']]),
  ...forms(s.cutStream, [
    ['cut-stream-python-sdk-0.18', 'python-0.18', 'stream.py'],
    ['cut-stream-python-async-0.60', 'python-0.60', 'async_stream.py'],
  ]),
  ...forms(s.noAnswer, [
    ['python-sdk-0.25', 'python-0.25', 'request_timeout.py'],
    ['python-sdk-0.60', 'python-0.60', 'short_timeout.py'],
  ]),
];
