import type { ErrorCode } from './codes.ts';

/** What a page says of an error code, beside its row in `codes.ts`. */
export interface CodeMeaning {
  /** What happened. */
  readonly means: string;
  /** Further fields of `error.details`; a question mark marks an optional one. */
  readonly fields?: readonly string[];
  /** Can answer an ordinary call of the Messages, Models, Files or Batches API. */
  readonly ordinary?: true;
  /** The field's own words for what to do, where a sub-case of the error says it in the Diagnostic. */
  readonly todo?: string;
}

const ordinary = (means: string, more: Omit<CodeMeaning, 'means' | 'ordinary'> = {}): CodeMeaning => ({
  means,
  ordinary: true,
  ...more,
});

const other = (means: string, ...fields: string[]): CodeMeaning => ({
  means,
  ...(fields.length === 0 ? {} : { fields }),
});

/** Meanings of every code; source: the types of the TypeScript SDK. */
export const codeMeanings: Readonly<Record<ErrorCode, CodeMeaning>> = {
  already_member: other('The invited address belongs to a user of the organisation already.'),
  available_tools_limit_exceeded: ordinary(
    'Behind some message too many tools are available, or they are too large together.',
  ),
  bundle_attachment_not_supported: other('The bundle holds an attachment that this API cannot edit.'),
  bundle_on_call: other('The instructions of this bundle are kept in claude.ai.'),
  cannot_invite_emails_with_unverified_domains: other(
    'The parent organisation has not verified the domain of the address.',
  ),
  cannot_remove_last_member: other('Nobody would be left.'),
  cannot_sign_out_primary_owner: other('The primary owner cannot be signed out this way.'),
  cannot_sign_out_self: other('The credential belongs to the very member who would be signed out.'),
  claude_code_key_creator_not_member: ordinary(
    'The key belongs to a Claude Code workspace, and whoever made it has left the organisation or workspace.',
  ),
  claude_code_version_too_old: ordinary('The model or the organisation asks for a newer Claude Code.'),
  cmek_feature_unsupported: other('A settings document cannot be read or replaced at present.'),
  cmek_key_disabled: ordinary('Your own encryption key is disabled or revoked.'),
  cmek_key_network_blocked: ordinary('The network rules of your key service keep Anthropic out.'),
  compaction_block_ambiguous: ordinary('The messages hold more than one compaction block with content.'),
  compaction_block_misplaced: ordinary(
    'The compaction block is not the first thing, or stands in a system message.',
  ),
  compaction_content_mismatch: ordinary('The content of the compaction block was changed.'),
  compaction_incomplete_turn: ordinary('The conversation to compact ends in an unfinished assistant turn.'),
  compaction_nothing_to_summarize: ordinary('There is no user or assistant content to compact.'),
  compaction_signature_invalid: ordinary('The signature of the compaction block does not fit.'),
  compaction_too_many_tool_references: ordinary(
    'The conversation uses more different tools than one compaction block can record.',
  ),
  compaction_tool_changes_mismatch: ordinary('tool_changes differs from what the API sent.'),
  email_domain_not_allowed: other('The domain is not on the organisation’s list.'),
  environment_archived: other('An archived environment cannot be changed.'),
  external_key_in_workspace_policy: other('The policy of the workspace still names the key.'),
  external_key_validation_failed: other('Anthropic tried the key, and it did not work.'),
  external_key_validation_timed_out: other('Anthropic’s trial of the key took too long.'),
  file_not_downloadable: ordinary('Only files that a tool made can be downloaded, not uploads.'),
  image_dimensions_too_large: ordinary('The longer side of an image has too many pixels.', {
    fields: ['max_side_length_pixels', 'paths'],
    todo: 'Resize the images that paths lists.',
  }),
  invalid_config_type_change: other('The type of an environment cannot change.'),
  invalid_metadata: other('Keys or values of the metadata are too many, too long or reserved.'),
  invite_already_exists: other('The address has a pending invitation.'),
  key_profile_mismatch: other('Key and workspace would end up with different user profiles.'),
  org_api_key_limit_exceeded: other('The organisation has as many active API keys as it may.'),
  org_member_limit_exceeded: other('The organisation has as many members as it may; invitations count.'),
  organization_not_enrolled_in_beta: ordinary('The beta of this endpoint is not enabled for you.'),
  organization_on_hold: ordinary(
    'The organisation is disabled for reasons of trust and safety, not of billing.',
    { fields: ['appeal_url?'], todo: 'Appeal, at appeal_url if it is there.' },
  ),
  organization_type_not_supported: other('The endpoint is not for this kind of organisation.'),
  parent_organization_required: other('The endpoint needs an organisation that has a parent.'),
  rbac_group_grants_owner_access: other('The group grants owner access, so this API may not edit it.'),
  rbac_group_order_limit_exceeded: other('No further group fits into the order.'),
  rbac_group_owner_access_unconfirmed: other(
    'The API could not find out whether the group grants owner access, and changed nothing. Repeating does not help.',
  ),
  request_body_encoding_invalid: ordinary('The body is not encoded as Content-Encoding says.'),
  request_body_encoding_unsupported: ordinary('The API does not take this Content-Encoding.'),
  request_body_timeout: ordinary('The body arrived too slowly. Nothing was done.'),
  scan_failed: other('The content scan rejected this version of the plugin.', 'plugin_version_id'),
  settings_document_limit_exceeded: other('There are as many settings documents as allowed.'),
  settings_history_limit_exceeded: other('Too many versions of the settings are stored.'),
  slack_channel_set_up_settings_refused: other(
    'The channel is set up, but its settings were refused.',
    'slack_channel_id',
  ),
  storage_quota_exceeded: ordinary('The file storage of the organisation is full.'),
  thread_already_continued: ordinary('That response was continued before.'),
  thread_continue_in_flight: ordinary('Another request is continuing the same message.'),
  thread_fingerprint_mismatch: ordinary('A field that has to stay the same within a thread differs.'),
  thread_unsupported_request: ordinary('Threads do not support a field or setting of the request.', {
    fields: ['unsupported?'],
  }),
  tool_name_conflict: ordinary('Two available tools have the same name.'),
  tool_reference_unresolved: ordinary('A tool or MCP server is referred to before it is defined.'),
  unsupported_charset: ordinary('The charset is none of UTF-8, ISO-8859-1 and US-ASCII.'),
  user_profile_not_found: other('The user profile does not exist or is not active.'),
  user_profile_required: other('The bill goes to a user profile, and the request names none.'),
  workspace_api_key_limit_exceeded: other('The workspace has as many active API keys as it may.'),
  workspace_member_limit_exceeded: other('The workspace has as many members as it may.'),
  workspace_policy_violation: ordinary('The organisation’s policy for the workspace forbids the request.', {
    fields: ['field'],
  }),
  linked_organization_billing_unavailable: ordinary(
    'The customer organisation behind the user profile cannot be billed.',
    { todo: 'That organisation has to mend its account.' },
  ),
  linked_organization_spend_limit_reached: ordinary(
    'The customer organisation reached its own spend limit, or lacks credit.',
    { todo: 'That organisation has to raise its limit or add credit.' },
  ),
  api_key_scope_missing: other('The key lacks the scope for this call.'),
  cannot_sign_out_managed_member: other('The member is managed, and this credential may not sign them out.'),
  cannot_sign_out_membership_admin: other('A membership administrator cannot be signed out this way.'),
  cannot_sign_out_owner: other('The member is an owner, and this credential may not sign them out.'),
  cannot_sign_out_privileged_member: other('The member is privileged, and this token may not sign them out.'),
  claude_tag_writes_not_enabled: other('Writing is not enabled for the organisation.'),
  compliance_configuration_restricted: other('The compliance set-up forbids storing anything new.'),
  environment_create_disabled: other('The organisation has switched off new environments.'),
  environment_update_disabled: other('The organisation has switched off changes to environments.'),
  organization_level_scoped_api_key_required: other('The call needs a scoped key of the whole organisation.'),
  sandbox_egress_restricted: ordinary('The call came from a Claude sandbox whose network is restricted.'),
  spend_limits_admin_api_writes_not_enabled: other(
    'Changing spend limits is not enabled for the organisation.',
  ),
  user_profile_billing_not_authorized: other('The customer has not authorised billing, or withdrew it.'),
  user_profile_not_billable: other('This user profile cannot be billed.'),
  environment_not_found: other('The organisation has no environment with this id.'),
  file_expired: ordinary('The file outlived the expiry set at its upload.'),
  rbac_group_managed_settings_not_found: other('The group has no managed settings.'),
  rbac_group_not_found: other('The group is none of the organisation’s.'),
  rbac_role_not_found: other('There is no such role.'),
  slack_channel_set_up_environment_not_found: other(
    'The channel is set up, but its environment does not exist.',
    'slack_channel_id',
  ),
  thread_not_found: ordinary('The API keeps no usable state of this thread.'),
  concurrent_membership_change: other('Another change of members is under way.'),
  external_key_changed: other('The key changed while it was tried.'),
  plugin_name_taken: other('Another plugin has this name.', 'plugin_id?'),
  scan_pending: other('The content scan of the plugin version has not finished.', 'plugin_version_id'),
  skill_name_taken: other('Another skill has this name.', 'skill_name'),
  skill_read_blocked_undecryptable: other(
    'The skill is stored under an encryption key that cannot decrypt it at present.',
  ),
  slack_channel_set_up_settings_conflict: other(
    'The channel changed meanwhile, and no settings were stored.',
    'slack_channel_id',
  ),
  heartbeat_precondition_failed: other('Another worker may hold the lease by now.', 'current_state'),
  request_body_too_large_after_decoding: ordinary('The compressed body is too large once it is unpacked.'),
  ramp_limit_exceeded: ordinary('Usage would grow faster than the ramp limit allows.', {
    todo: 'Wait as long as retry-after says, and grow more slowly.',
  }),
  contract_spend_limit_reached: ordinary('The spend limit of the contract is reached.', {
    todo: 'Talk to your account team.',
  }),
  enforced_spend_limit_reached: ordinary('The monthly spend cap of the tier is crossed.', {
    todo: 'Ask for a higher tier, or wait for the next month in UTC.',
  }),
  cmek_context_unavailable: ordinary('The encryption settings of the workspace could not be read.', {
    todo: 'Repeat in a few minutes.',
  }),
  cmek_key_unreachable: ordinary('Your own encryption key could not be reached.', {
    todo: 'Repeat. If it lasts, check your key service, or contact support.',
  }),
  registration_pending: {
    means: 'The plugin version is stored, but not usable yet.',
    fields: ['plugin_id', 'plugin_version_id'],
    todo: 'Repeat later.',
  },
  compaction_unavailable: ordinary('Compaction on the server failed for a passing reason.', {
    todo: 'Repeat with back-off.',
  }),
};
