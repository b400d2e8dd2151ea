import { summaryUrl, unresolvedUrl } from '../facts/status.ts';

/** Shell commands of the status guide; a test runs them. They need curl and jq. */

/** One line a component: its state, then its name. */
export const componentsCommand = `curl -fsSL ${summaryUrl.value} | jq -r '.components[] | "\\(.status)  \\(.name)"'`;

/** One line an open incident; nothing when there is none. */
export const incidentsCommand = `curl -fsSL ${unresolvedUrl.value} | jq -r '.incidents[] | "\\(.impact)  \\(.status)  \\(.name)"'`;
