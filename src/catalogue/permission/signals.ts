import { codeSignal } from '../code-signal.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 403 },
    weight: 'strong',
    says: 'The status is 403: this credential may not do this.',
  },
  {
    id: 'legal',
    find: { status: 451 },
    weight: 'strong',
    says: 'The status is 451: the answer is withheld for legal reasons.',
  },
  {
    id: 'type',
    find: { errorType: 'permission_error' },
    weight: 'decisive',
    says: 'The error type is permission_error.',
  },
  {
    id: 'class',
    find: { exception: /^(?:PermissionDenied(?:Error|Exception)|AccessDeniedException|ForbiddenException)$/ },
    weight: 'strong',
    says: 'The client names the error after a missing permission.',
  },
  {
    id: 'region',
    find: {
      text: /["']type["']: ?["']forbidden["']|Request blocked before it reached|not allowed from unsupported countries|unsupported (?:country|region)|(?:not |un)available in your (?:country|region)/i,
    },
    weight: 'decisive',
    says: 'The network or country the call came from is not allowed.',
    variant: 'region',
  },
  {
    id: 'organisation',
    find: {
      text: /organization has been disabled|belongs to a disabled organization|organization has disabled|not allowed for this organization|organization_on_hold/i,
    },
    weight: 'decisive',
    unless: [{ text: /CORS requests/ }],
    says: 'The organisation is disabled, or has switched this access off.',
    variant: 'organization',
  },
  {
    id: 'bedrock',
    find: {
      text: /AccessDeniedException|Model access is denied|don't have access to the model|use-?case form|use case details have not been submitted|is not authorized to perform: bedrock|FTUFormNotFilled/i,
    },
    weight: 'decisive',
    says: 'AWS has not granted this account access to the model.',
    variant: 'bedrock',
  },
  {
    id: 'google',
    find: {
      text: /\bPERMISSION_DENIED\b|Organization Policy constraint|is not allowed to use Publisher Model|data sharing to be enabled for publisher/,
    },
    weight: 'decisive',
    says: 'Google Cloud has not granted this project access to the model.',
    variant: 'vertex',
  },
  {
    id: 'plan',
    find: {
      text: /not (?:yet )?available for this subscription|does(?:n't| not) have access to (?:Claude|Opus|Fable)|only authorized for use with Claude Code|not available (?:on|with) (?:your|the) (?:current )?(?:plan|Claude Pro)|data retention enabled/i,
    },
    weight: 'decisive',
    says: 'The plan or its settings do not include this.',
    variant: 'plan',
  },
  {
    id: 'forbidden',
    find: { text: /\bForbidden\b/ },
    weight: 'weak',
    says: 'These are the words of HTTP for status 403.',
  },
  codeSignal('permission'),
]);
