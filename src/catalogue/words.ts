import type { Retry, Side } from './define.ts';

/** Whose side a failure is on, in the words used on every page. `order` is the order of groups. */
export const sideWords: Readonly<Record<Side, { readonly label: string; readonly says: string }>> = {
  service: { label: 'The service', says: 'Nothing is wrong with your request, your key or your code.' },
  between: {
    label: 'Between you and the service',
    says: 'A network, proxy or gateway on the way answered or failed.',
  },
  account: { label: 'Your account', says: 'A limit, balance, key or permission of the account decides.' },
  request: { label: 'Your request', says: 'The request itself has to change before it can succeed.' },
  caller: { label: 'Your program', says: 'The calling program, its machine or its network decides.' },
};

export const SIDES = Object.keys(sideWords) as readonly Side[];

/** Whether repeating helps: a short answer and what it means. */
export const retryWords: Readonly<Record<Retry, { readonly label: string; readonly says: string }>> = {
  'back-off': { label: 'Yes, with back-off', says: 'Repeat with growing, jittered gaps.' },
  wait: { label: 'Yes, after the stated time', says: 'Repeat once the time the server named has passed.' },
  change: { label: 'Only after a change', says: 'Change the request or the set-up first.' },
  stop: { label: 'No', says: 'Repeating cannot help.' },
};

/** What stands before a name that is only proposed, compared or denied: who bears it took no part. */
export const uninvolved =
  /(?<=(?:\b(?:(?:switch|mov|fall)\w* (?:back )?to|instead of|rather than|unlike|without|try|not (?:via|on|using)|works? (?:on|with|via))|\u6362[\u6210\u5230\u7528]|\u6539\u7528|\u6ca1\u6709?\u7528|\u4e0d[\u7528\u662f])\s?(?:(?:AWS|Amazon|Google|Azure) )?)/iy;

/** What stands before another product that a message offers instead of what failed. */
export const offered =
  /(?<=\b(?:(?:or|please|and|then|can|also) (?:switch(?:ing)? to|us(?:e|ing)|move to)|,? try)\s?|\b(?:allowed|supported|available)(?: models)?: ?(?:[\w.-]+, ?){0,4})/iy;
