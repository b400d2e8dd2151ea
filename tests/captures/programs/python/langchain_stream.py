from langchain_anthropic import ChatAnthropic

llm = ChatAnthropic(model="claude-sonnet-5-5", max_tokens=1024)
for chunk in llm.stream("Summarise the release notes."):
    print(chunk.content, end="", flush=True)
