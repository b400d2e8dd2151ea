import { execFileSync } from 'node:child_process';
import { CACHE, HERE } from '../paths.ts';
import type { Runner } from '../types.ts';

const binary = (environment: string): string => `${CACHE}/python/${environment}/bin/python`;

/** A package of an environment of clients.json; an empty one is the standard library. */
const python = (
  environment: string,
  label: string,
  distribution: string,
  extra: Partial<Runner> = {},
): Runner => ({
  name: () => {
    const code =
      distribution === ''
        ? 'import platform; print(platform.python_version())'
        : `from importlib.metadata import version; print(version("${distribution}"))`;
    return `${label} ${execFileSync(binary(environment), ['-c', code], { encoding: 'utf8' }).trim()}`;
  },
  command: (program) => ({ cmd: binary(environment), args: `${HERE}/programs/python/${program}`.split(' ') }),
  needs: `${CACHE}/python/${environment}/.installed`,
  ...extra,
});

const SDK = 'anthropic-sdk-python';

/** Prices are read from the package, not fetched. */
const LITELLM = { env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True', LITELLM_TELEMETRY: 'False' } };

export const pythonRunners: Readonly<Record<string, Runner>> = {
  python: python('current', SDK, 'anthropic'),
  'python-0.18': python('anthropic-0.18', SDK, 'anthropic'),
  'python-0.25': python('anthropic-0.25', SDK, 'anthropic'),
  'python-0.39': python('anthropic-0.39', SDK, 'anthropic'),
  'python-0.47': python('anthropic-0.47', SDK, 'anthropic'),
  'python-0.60': python('anthropic-0.60', SDK, 'anthropic'),
  'python-0.86': python('anthropic-0.86', SDK, 'anthropic'),
  'python-0.108': python('anthropic-0.108', SDK, 'anthropic'),
  'python-1': python('anthropic-1', SDK, 'anthropic'),
  requests: python('current', 'requests', 'requests'),
  'requests-2.28': python('http', 'requests', 'requests'),
  httpx: python('current', 'httpx', 'httpx'),
  'httpx-0.25': python('http', 'httpx', 'httpx'),
  aiohttp: python('http', 'aiohttp', 'aiohttp'),
  urllib: python('http', 'Python urllib', ''),
  litellm: python('current', 'LiteLLM', 'litellm', LITELLM),
  'litellm-1.53': python('litellm-1.53', 'LiteLLM', 'litellm', LITELLM),
  'litellm-1.72': python('litellm-1.72', 'LiteLLM', 'litellm', LITELLM),
  'litellm-proxy': python('litellm-proxy', 'LiteLLM proxy', 'litellm', { ...LITELLM, limit: 180 }),
  'langchain-python': python('current', 'langchain-anthropic', 'langchain-anthropic'),
  'langchain-python-0.1': python('langchain-0.1', 'langchain-anthropic', 'langchain-anthropic'),
  'langchain-python-0.3': python('langchain-0.3', 'langchain-anthropic', 'langchain-anthropic'),
  boto3: python('current', 'boto3', 'boto3'),
  'boto3-1.34': python('boto3-1.34', 'boto3', 'boto3'),
  'pydantic-ai': python('pydantic-ai', 'pydantic-ai', 'pydantic-ai-slim'),
  'pydantic-ai-0.8': python('pydantic-ai-0.8', 'pydantic-ai', 'pydantic-ai-slim'),
  'llama-index': python('llama-index', 'llama-index-llms-anthropic', 'llama-index-llms-anthropic'),
  instructor: python('instructor', 'Instructor', 'instructor'),
  'openai-python-1': python('openai-1', 'openai-python', 'openai'),
  crewai: python('crewai', 'CrewAI', 'crewai', {
    env: { CREWAI_DISABLE_TELEMETRY: 'true', OTEL_SDK_DISABLED: 'true' },
  }),
  dspy: python('dspy', 'DSPy', 'dspy', LITELLM),
  smolagents: python('smolagents', 'smolagents', 'smolagents', LITELLM),
  haystack: python('haystack', 'anthropic-haystack', 'anthropic-haystack', {
    env: { HAYSTACK_TELEMETRY_ENABLED: 'False' },
  }),
  aider: python('aider', 'aider', 'aider-chat', { limit: 300 }),
};
