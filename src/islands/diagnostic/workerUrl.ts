interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/** Only what this page itself holds may become a worker: nothing fetched, nothing of another origin. */
function own(address: string): string {
  if (!address.startsWith(`blob:${globalThis.origin}/`)) throw new TypeError(`Not of this page: ${address}`);
  return address;
}

let policy: Policy | null | undefined;

/**
 * The address of a worker with this program text, in the form the page's Trusted Types policy accepts.
 * A worker started from it inherits the page's content security policy.
 */
export function workerUrl(program: string): unknown {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('site-worker', {
    createScriptURL: own,
  });
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return policy ? policy.createScriptURL(address) : own(address);
}
