import { azureStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'foundry',
  name: 'Microsoft Foundry',
  says: 'This points to Microsoft Foundry.',
  platform: 'foundry',
  manyModels: true,
  statusPage: azureStatus.value,
  owner: 'Microsoft support, or whoever runs your Azure subscription',
  sources: ['foundry-claude', 'foundry-quotas'],
  signals: [
    {
      id: 'host',
      find: { text: /\bservices\.ai\.azure\.com|\/anthropic\/v1\/messages[^\n]{0,40}azure/i },
      weight: 'decisive',
    },
    {
      id: 'name',
      find: { text: /\b(?:Microsoft|Azure)(?: AI)? Foundry\b|USE_FOUNDRY\b/i },
      weight: 'decisive',
    },
    {
      id: 'api',
      find: {
        text: /Requested API is currently not supported|AIServices S0|DeploymentNotFound|azureADTokenProvider|ChainedTokenCredential/,
      },
      weight: 'strong',
    },
    {
      id: 'sdk',
      find: { text: /@anthropic-ai[/\\]foundry-sdk|\bAnthropic\.?Foundry/, anywhere: true },
      weight: 'decisive',
    },
    { id: 'apim', find: { header: 'apim-request-id' }, weight: 'strong' },
  ],
});
