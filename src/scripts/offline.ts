/** Lets the browser keep the site for times without a network, once the page itself is done. */

interface Policy {
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;

function keep(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  // The only address this policy knows is the one above.
  const policy = trustedTypes?.createPolicy('site-offline', { createScriptURL: () => address });
  // A browser may refuse, for example in a private window; the site then needs its network.
  navigator.serviceWorker.register(policy?.createScriptURL('') ?? address).catch(() => undefined);
}

const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
if (import.meta.env.PROD && 'serviceWorker' in navigator && connection?.saveData !== true) {
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  addEventListener('load', () => whenIdle(keep));
}
