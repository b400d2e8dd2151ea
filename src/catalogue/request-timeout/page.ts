import { definePage } from '../define.ts';

export default definePage({
  id: 'request-timeout',
  description:
    'The client stopped waiting for Claude. Stream or raise the timeout, because an abandoned answer can still be charged.',
  why: [
    'The model writes its answer token by token. Without streaming the client waits in silence until the last one.',
    'A client that leaves early does not stop the charge, and the SDK then sends the request again.',
  ],
  lookAlikes: [],
  related: ['gateway-timeout', 'connection-error', 'aborted'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
