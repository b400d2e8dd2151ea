import { defineOrigin } from '../define.ts';

/** Data platforms that serve Claude models as functions or endpoints of their own. */
export default defineOrigin({
  id: 'data-platform',
  name: 'the data platform that serves the model',
  says: 'This points to a data platform.',
  platform: 'other',
  manyModels: true,
  statusPage: null,
  owner: 'the data platform',
  sources: ['own-measurements'],
  signals: [
    {
      id: 'endpoint',
      find: { text: /\bdatabricks-claude|\/serving-endpoints\/|\bSnowpark\w*Exception|\bCOMPLETE\$V\d/ },
      weight: 'decisive',
    },
  ],
});
