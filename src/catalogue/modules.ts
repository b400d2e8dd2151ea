/**
 * Modules that every program stands on, or that lie on a way to Claude. Frames of any other module
 * say that the stack trace belongs to a program of its own.
 */
export const commonModule =
  /^(?:node:|internal\/|java\.|javax\.|jdk\.|sun\.|kotlin|scala\.|okhttp3|okio|reactor\.|io\.netty|org\.apache\.http|org\.springframework|undici|axios|node-fetch|got|httpx|httpcore|requests|urllib3|aiohttp|asyncio|concurrent|threading|ssl|socket|http|anyio|starlette|fastapi|uvicorn|flask|django|gunicorn|celery|tenacity|backoff|p-retry|express|next|react|vitest|jest|mocha|pytest|_pytest|site-packages|litellm|anthropic|@anthropic-ai|com\.anthropic|langchain|@langchain|@ai-sdk|ai$|boto|botocore|@aws-sdk|@smithy|instructor|llama_index|@?llamaindex|pydantic_ai|crewai|dspy|smolagents|haystack|aider|ky$|io\.micrometer|google|vertexai|openai|builtins|urllib|json|socket|dev\.langchain4j|software\.amazon|system\b|microsoft\.|guzzlehttp|faraday|net::|openssl::|errno::|crewai|dspy|haystack|smolagents|autogen|langgraph|reqwest|hyper|tokio|claude|github\.copilot|saoudrizwan|rooveter|continue\.|cursor|windsurf|microsoft vs code|code$)/i;
