import { primary, secondary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

const PAGE: readonly SourceId[] = ['status-page', 'claude-code-errors'];
const API: readonly SourceId[] = ['status-page', 'statuspage-api'];

export const url = fact('https://status.claude.com', primary('', 'status page of the Claude services', PAGE));
export const jsonUrl = fact(
  'https://status.claude.com/api/v2/status.json',
  primary('', 'overall status as JSON', API),
);
export const summaryUrl = fact(
  'https://status.claude.com/api/v2/summary.json',
  primary('', 'status of each component and open incidents as JSON', API),
);
export const checkCommand = fact(
  'curl -fsSL https://status.claude.com/api/v2/status.json',
  primary('', 'shell command that prints the status', API),
);
export const oldHost = fact(
  'status.anthropic.com',
  secondary('', 'former host of the status page, which redirects', ['status-page']),
);
export const oldHostStatus = fact(
  302,
  secondary('', 'HTTP status with which the former host redirects', ['status-page']),
);
export const exampleJson = fact(
  '{"page":{"id":"tymt9n04zgry","name":"Claude","url":"https://status.claude.com","time_zone":"Etc/UTC","updated_at":"2026-08-09T13:08:44.230Z"},"status":{"indicator":"none","description":"All Systems Operational"}}',
  secondary('', 'answer of the JSON address on 2026-08-09', ['status-page']),
);
export const indicators = fact(
  'none, minor, major, critical',
  primary('', 'values of status.indicator', ['statuspage-api']),
);
export const apiComponent = fact(
  'Claude API (api.anthropic.com)',
  secondary('', 'component of the status page that stands for the API', ['status-page']),
);
export const unresolvedUrl = fact(
  'https://status.claude.com/api/v2/incidents/unresolved.json',
  primary('', 'open incidents as JSON', API),
);
export const maintenanceUrl = fact(
  'https://status.claude.com/api/v2/scheduled-maintenances/upcoming.json',
  primary('', 'planned maintenance as JSON', API),
);
export const feedUrl = fact('https://status.claude.com/history.atom', primary('', 'feed of incidents', API));
export const componentStates = fact(
  'operational, degraded_performance, partial_outage, major_outage, under_maintenance',
  primary('', 'values of a component’s status', ['statuspage-api']),
);
export const incidentStates = fact(
  'investigating, identified, monitoring, resolved, postmortem',
  primary('', 'values of an incident’s status', ['statuspage-api']),
);
export const consoleComponent = fact(
  'Claude Console (platform.claude.com)',
  secondary('', 'component that stands for the Console', ['status-page']),
);
export const codeComponent = fact(
  'Claude Code',
  secondary('', 'component that stands for Claude Code', ['status-page']),
);
export const chatComponent = fact(
  'claude.ai',
  secondary('', 'component that stands for claude.ai and its logins', ['status-page']),
);
export const componentsSeenIn = fact(
  'April 2026',
  secondary('', 'month of the incident from which the names of the components were read', ['status-page']),
);
