from crewai import LLM

llm = LLM(model="anthropic/claude-sonnet-5-5", max_tokens=1024)
print(llm.call("Summarise the release notes."))
