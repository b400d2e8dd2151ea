from pydantic_ai import Agent

agent = Agent("anthropic:claude-sonnet-5-5")
print(agent.run_sync("Summarise the release notes.").output)
