from haystack import Pipeline
from haystack.dataclasses import ChatMessage
from haystack_integrations.components.generators.anthropic import AnthropicChatGenerator

pipeline = Pipeline()
pipeline.add_component("llm", AnthropicChatGenerator(model="claude-sonnet-5-5"))
print(pipeline.run({"llm": {"messages": [ChatMessage.from_user("Summarise the release notes.")]}}))
