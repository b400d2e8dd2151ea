interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/** Only this site's own scripts may become workers. */
function own(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError(`Not a script of this site: ${url.origin}`);
  return url.href;
}

let policy: Policy | null | undefined;

/** A worker's address in the form the page's Trusted Types policy accepts. Throws TypeError for a foreign one. */
export function workerUrl(address: string): unknown {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('site-worker', {
    createScriptURL: own,
  });
  return policy ? policy.createScriptURL(address) : own(address);
}
