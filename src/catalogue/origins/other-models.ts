import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'other-models',
  name: 'another model provider',
  says: 'This names another provider or model.',
  platform: 'other',
  foreign: true,
  statusPage: null,
  owner: 'that provider',
  sources: ['own-measurements'],
  signals: [
    {
      id: 'model',
      find: {
        text: /\b(?:mistral|mixtral|codestral|llama(?=[-_ :.]?v?\d|\.cpp|-server|file|[-_ ]?guard| runner)|meta[-/ ]llama|qwen|deepseek|minimax|stepfun|moonshot|kimi|glm-\d|grok|command-r|phi-\d|nova-(?:lite|pro|micro)|titan-(?:text|embed)|doubao|ernie|hunyuan)/i,
      },
      weight: 'decisive',
    },
    {
      id: 'provider',
      find: {
        text: /\bFoundationModels\b|\bNo models loaded\b|model requires more system memory|["']error_type["']: ?["']overloaded["']|\b(?:deepinfra|together\.ai|fireworks\.ai|groq|cohere|huggingface|hf-inference|replicate|perplexity|ollama|lm ?studio|vllm|llama\.cpp|llama-server|x\.ai|xai|nvidia nim|dashscope|siliconflow|volcengine|cerebras|sambanova|stability\.ai|elevenlabs)\b|\b(?:port=|localhost:|127\.0\.0\.1:)11434\b/i,
      },
      weight: 'decisive',
    },
    {
      id: 'exception',
      find: {
        text: /\b(?:Mistral|Groq|DeepSeek|Deepseek|Ollama|HuggingFace|Together|Fireworks|Cohere|XAI|Minimax|Moonshot|Replicate)(?:AI)?(?:Exception|Error)\b|["']object["']: ?["']error["']|"type": ?"unavailable_error"|provider_name\\?["']: ?\\?["'](?!Anthropic|Amazon|Google|Azure)[A-Z]/,
      },
      weight: 'decisive',
    },
  ],
});
