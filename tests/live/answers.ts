/** Answers of the status page in the shape that its vendor documents; the first three lines were recorded. */
const page = {
  id: 'tymt9n04zgry',
  name: 'Claude',
  url: 'https://status.claude.com',
  time_zone: 'Etc/UTC',
  updated_at: '2026-08-09T13:08:44.230Z',
};

const component = (name: string, status: string) => ({
  id: 'x',
  name,
  status,
  position: 1,
  description: null,
  showcase: true,
  group: false,
  only_show_if_degraded: false,
});

export const CALM = {
  page,
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [
    component('claude.ai', 'operational'),
    component('Claude API (api.anthropic.com)', 'operational'),
  ],
  incidents: [],
  scheduled_maintenances: [],
};

export const TROUBLED = {
  page,
  status: { indicator: 'major', description: 'Partial System Outage' },
  components: [
    component('Claude API (api.anthropic.com)', 'partial_outage'),
    component('Claude Code', 'degraded_performance'),
    component('claude.ai', 'operational'),
  ],
  incidents: [
    { id: 'a', name: 'Elevated errors', status: 'investigating', impact: 'major', incident_updates: [] },
    { id: 'b', name: 'An old one', status: 'resolved', impact: 'minor', incident_updates: [] },
  ],
};

/** What a changed, failing or defended page may send instead. */
export const BROKEN: readonly unknown[] = [
  null,
  [],
  'ok',
  {},
  { status: CALM.status },
  { ...CALM, components: { api: 'operational' } },
  { ...CALM, status: { indicator: 0, description: 'All Systems Operational' } },
  { ...CALM, incidents: [{ title: 'Elevated errors' }] },
];
