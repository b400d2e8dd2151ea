from pydantic_ai import Agent
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.models.fallback import FallbackModel

agent = Agent(FallbackModel(AnthropicModel("claude-opus-5-5"), AnthropicModel("claude-sonnet-5-5")))
print(agent.run_sync("Summarise the release notes.").output)
