/** Headings of the page that lists the guides, in reading order. */
export const GUIDE_GROUPS = [
  { id: 'now', title: 'While it fails' },
  { id: 'limits', title: 'Limits and time' },
  { id: 'before', title: 'Before the next failure' },
] as const;

export const GUIDE_GROUP_IDS = GUIDE_GROUPS.map((group) => group.id);
