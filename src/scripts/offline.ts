/** Lets the browser keep the site for times without a network, once the page itself has loaded. */

interface Policy {
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const address = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    // The only address this policy knows is the one above.
    const rules = { createScriptURL: () => address };
    const { trustedTypes } = globalThis as { trustedTypes?: Factory };
    const policy: Policy = trustedTypes?.createPolicy('site-offline', rules) ?? rules;
    // A browser may refuse, for example in a private window; the site then needs its network.
    navigator.serviceWorker.register(policy.createScriptURL('')).catch(() => {});
  });
