import os

from llama_index.llms.anthropic import Anthropic

llm = Anthropic(model="claude-sonnet-4-5", base_url=os.environ["ANTHROPIC_BASE_URL"], max_retries=1)
print(llm.complete("Summarise the release notes."))
