import { azureStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'foundry',
  name: 'Microsoft Foundry',
  platform: 'foundry',
  manyModels: true,
  statusPage: azureStatus.value,
  owner: 'Microsoft support, or whoever runs your Azure subscription',
  sources: ['foundry-claude', 'foundry-quotas'],
  signals: [
    {
      id: 'host',
      find: { text: /\.services\.ai\.azure\.com|\/anthropic\/v1\/messages[^\n]{0,40}azure/i },
      weight: 'decisive',
      says: 'The address is that of Microsoft Foundry.',
    },
    {
      id: 'name',
      find: { text: /\b(?:Microsoft|Azure)(?: AI)? Foundry\b/i },
      weight: 'decisive',
      says: 'The text names Microsoft Foundry.',
    },
    {
      id: 'api',
      find: {
        text: /Requested API is currently not supported|DeploymentNotFound|azureADTokenProvider|ChainedTokenCredential/,
      },
      weight: 'strong',
      says: 'This sentence is one of Azure.',
    },
    {
      id: 'apim',
      find: { header: 'apim-request-id' },
      weight: 'strong',
      says: 'Azure’s gateway gives out this id.',
    },
  ],
});
