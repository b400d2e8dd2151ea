/** Headings of the questions page, in reading order. */
export const FAQ_GROUPS = [
  { id: 'meaning', title: 'What the error says' },
  { id: 'retrying', title: 'Retrying and waiting' },
  { id: 'cost', title: 'Money, quota and data' },
  { id: 'avoiding', title: 'Avoiding it' },
  { id: 'claude-code', title: 'Claude Code' },
  { id: 'reporting', title: 'Reporting it' },
] as const;

export const FAQ_GROUP_IDS = FAQ_GROUPS.map((group) => group.id);
