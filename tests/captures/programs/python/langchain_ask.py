from langchain_anthropic import ChatAnthropic

llm = ChatAnthropic(model="claude-sonnet-5-5", max_tokens=1024)
print(llm.invoke("Summarise the release notes.").content)
