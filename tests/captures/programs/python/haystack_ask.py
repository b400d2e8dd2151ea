from haystack.dataclasses import ChatMessage
from haystack_integrations.components.generators.anthropic import AnthropicChatGenerator

generator = AnthropicChatGenerator(model="claude-sonnet-5-5")
print(generator.run([ChatMessage.from_user("Summarise the release notes.")])["replies"])
