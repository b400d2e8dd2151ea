/** Groups of questions, in reading order; each has a page of its own, `/faq/<id>/`. */
export const FAQ_GROUPS = [
  { id: 'meaning', title: 'What the error says' },
  { id: 'retrying', title: 'Retrying and waiting' },
  { id: 'cost', title: 'Money, limits and data' },
  { id: 'avoiding', title: 'Avoiding it' },
  { id: 'request', title: 'Requests, keys and models' },
  { id: 'claude-code', title: 'Claude Code' },
  { id: 'reporting', title: 'Reporting it' },
] as const;

export const FAQ_GROUP_IDS = FAQ_GROUPS.map((group) => group.id);
