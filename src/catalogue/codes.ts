import type { Retry } from './define.ts';
import type { ErrorId } from './ids.ts';

/**
 * Every `error.details.error_code` of the Claude API: the error it belongs to, whether repeating
 * helps, what to do. A test ties the list to the types of the newest SDK. The browser's bundle holds
 * this file, so what only a page shows stands in `code-meanings.ts`.
 */
type Group = readonly [
  status: number,
  error: ErrorId,
  retry: Retry,
  /** What to do; empty where a sub-case of the error says it. */
  codes: Readonly<Record<string, string>>,
];

const GROUPS = [
  [
    400,
    'invalid-request',
    'change',
    {
      already_member: 'Skip the invitation.',
      available_tools_limit_exceeded: 'Send fewer or smaller tools.',
      bundle_attachment_not_supported: 'Edit it in claude.ai.',
      bundle_on_call: 'Edit it in claude.ai.',
      cannot_invite_emails_with_unverified_domains: 'Verify the domain.',
      cannot_remove_last_member: 'Add another member first.',
      cannot_sign_out_primary_owner: 'Leave this member out.',
      cannot_sign_out_self: 'Use another credential.',
      claude_code_key_creator_not_member: 'Make a new key.',
      claude_code_version_too_old: 'Update Claude Code.',
      cmek_feature_unsupported: 'Clear the settings, or contact support.',
      cmek_key_disabled: 'Enable the encryption key again.',
      cmek_key_network_blocked: 'Let Anthropic reach your key service.',
      compaction_block_ambiguous: 'Send only the last compaction block.',
      compaction_block_misplaced: 'Put the compaction block first, outside system messages.',
      compaction_content_mismatch: 'Send the compaction block unchanged.',
      compaction_incomplete_turn: 'Finish the assistant turn first.',
      compaction_nothing_to_summarize: 'Send no compaction before there is a conversation.',
      compaction_signature_invalid: 'Send the compaction block unchanged.',
      compaction_too_many_tool_references: 'Send fewer or smaller tools.',
      compaction_tool_changes_mismatch: 'Send tool_changes unchanged.',
      email_domain_not_allowed: 'Ask an administrator.',
      environment_archived: 'Use another environment.',
      external_key_in_workspace_policy: 'Remove it from the workspace policy first.',
      external_key_validation_failed: 'Read the message, then mend the encryption key.',
      file_not_downloadable: 'Keep your own copy: only files of tools can be downloaded.',
      image_dimensions_too_large: '',
      invalid_config_type_change: 'Make a new environment.',
      invalid_metadata: 'Send fewer, shorter metadata without reserved keys.',
      invite_already_exists: 'Skip the invitation.',
      key_profile_mismatch: 'Use the same user profile for both.',
      org_api_key_limit_exceeded: 'Delete unused keys.',
      org_member_limit_exceeded: 'Contact Anthropic.',
      organization_not_enrolled_in_beta: 'Ask Anthropic for the beta.',
      organization_type_not_supported: 'Use another organisation.',
      parent_organization_required: 'Use another organisation.',
      rbac_group_grants_owner_access: 'Edit it in the admin settings.',
      rbac_group_order_limit_exceeded: 'Delete the settings of a group.',
      rbac_group_owner_access_unconfirmed: 'Edit it in the admin settings.',
      request_body_encoding_invalid: 'Compress the body as Content-Encoding says.',
      request_body_encoding_unsupported: 'Send the body uncompressed.',
      scan_failed: 'Mend the plugin.',
      settings_document_limit_exceeded: 'Delete unused settings.',
      settings_history_limit_exceeded: 'Contact support.',
      slack_channel_set_up_settings_refused: 'Send the settings by themselves.',
      storage_quota_exceeded: 'Delete files, then upload again.',
      thread_already_continued: 'Continue from the newest response id.',
      thread_fingerprint_mismatch: 'Send the stored values, or a new thread.',
      thread_unsupported_request: 'Leave out the field, or the thread.',
      tool_name_conflict: 'Rename one of the tools.',
      tool_reference_unresolved: 'Define the tool or MCP server first.',
      unsupported_charset: 'Leave out the charset.',
      user_profile_not_found: 'Correct the id.',
      user_profile_required: 'Send anthropic-user-profile-id.',
      workspace_api_key_limit_exceeded: 'Delete unused keys.',
      workspace_member_limit_exceeded: 'Contact Anthropic.',
      workspace_policy_violation: 'Ask an administrator.',
    },
  ],
  [
    400,
    'invalid-request',
    'back-off',
    {
      external_key_validation_timed_out: 'Send it again in a moment.',
      request_body_timeout: 'Send it again, smaller or over a faster link.',
      thread_continue_in_flight: 'Wait for the other request.',
    },
  ],
  [400, 'permission', 'stop', { organization_on_hold: '' }],
  [402, 'billing', 'stop', { linked_organization_billing_unavailable: '' }],
  [402, 'spend-limit', 'stop', { linked_organization_spend_limit_reached: '' }],
  [
    403,
    'permission',
    'stop',
    {
      api_key_scope_missing: 'Use another key.',
      cannot_sign_out_managed_member: 'Use another credential.',
      cannot_sign_out_membership_admin: 'Leave this member out.',
      cannot_sign_out_owner: 'Use another credential.',
      cannot_sign_out_privileged_member: 'Use another credential.',
      claude_tag_writes_not_enabled: 'Ask Anthropic for access.',
      compliance_configuration_restricted: 'Ask an administrator.',
      environment_create_disabled: 'Ask an administrator.',
      environment_update_disabled: 'Ask an administrator.',
      organization_level_scoped_api_key_required: 'Use a scoped key of the organisation.',
      sandbox_egress_restricted: 'Send it from outside the sandbox.',
      spend_limits_admin_api_writes_not_enabled: 'Ask Anthropic for access.',
      user_profile_billing_not_authorized: 'Ask the customer to authorise billing.',
      user_profile_not_billable: 'Use another user profile.',
    },
  ],
  [
    404,
    'not-found',
    'change',
    {
      environment_not_found: 'Correct the id.',
      file_expired: 'Upload the file again.',
      rbac_group_managed_settings_not_found: 'Correct the id.',
      rbac_group_not_found: 'Correct the id.',
      rbac_role_not_found: 'Correct the id.',
      slack_channel_set_up_environment_not_found: 'Correct the id.',
      thread_not_found: 'Send the conversation as a new thread.',
    },
  ],
  [
    409,
    'conflict',
    'back-off',
    {
      concurrent_membership_change: 'Wait for the other change.',
      external_key_changed: 'Send it again.',
      scan_pending: 'Wait for the scan.',
    },
  ],
  [
    409,
    'conflict',
    'change',
    {
      plugin_name_taken: 'Choose another name.',
      skill_name_taken: 'Choose another name.',
      skill_read_blocked_undecryptable: 'Mend the encryption key first.',
      slack_channel_set_up_settings_conflict: 'Read the channel again first.',
    },
  ],
  [412, 'conflict', 'change', { heartbeat_precondition_failed: 'Read the lease again first.' }],
  [
    413,
    'request-too-large',
    'change',
    { request_body_too_large_after_decoding: 'Send less: the unpacked size counts.' },
  ],
  [429, 'rate-limit', 'wait', { ramp_limit_exceeded: '' }],
  [429, 'spend-limit', 'stop', { contract_spend_limit_reached: '', enforced_spend_limit_reached: '' }],
  [
    503,
    'service-unavailable',
    'back-off',
    { cmek_context_unavailable: '', cmek_key_unreachable: '', registration_pending: '' },
  ],
  [529, 'overloaded', 'back-off', { compaction_unavailable: '' }],
] as const satisfies readonly Group[];

type CodesOf<G> = G extends readonly [unknown, unknown, unknown, infer C] ? keyof C & string : never;

/** Every code that has a row. */
export type ErrorCode = CodesOf<(typeof GROUPS)[number]>;

export interface CodeRow {
  readonly code: ErrorCode;
  readonly status: number;
  readonly error: ErrorId;
  readonly retry: Retry;
  /** What to do; empty where a sub-case of the error says it. */
  readonly todo: string;
}

const rows = GROUPS.flatMap(([status, error, retry, codes]) =>
  Object.entries(codes).map(([code, todo]) => ({ code: code as ErrorCode, status, error, retry, todo })),
);

/** By code. */
export const codeRows: ReadonlyMap<string, CodeRow> = new Map(rows.map((row) => [row.code, row]));
