from smolagents import LiteLLMModel, ToolCallingAgent

model = LiteLLMModel(model_id="anthropic/claude-sonnet-4-5", max_tokens=1024, num_retries=0)
agent = ToolCallingAgent(tools=[], model=model, max_steps=1)
print(agent.run("Summarise the release notes."))
