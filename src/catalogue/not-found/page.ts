import { definePage } from '../define.ts';

export default definePage({
  id: 'not-found',
  description:
    'not_found_error on a Claude call: an unknown or retired model id, a wrong path, or an object of another workspace.',
  why: [
    'A model id that is misspelt, retired or not available to the key answers with 404 and the id in the message.',
    'The API deliberately gives the same answer for what does not exist and what belongs to somebody else.',
  ],
  lookAlikes: [],
  related: ['permission', 'invalid-request', 'authentication'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
