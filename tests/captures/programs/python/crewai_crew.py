from crewai import LLM, Agent, Crew, Task

editor = Agent(
    role="Editor",
    goal="Summarise texts",
    backstory="Works on the changelog.",
    llm=LLM(model="anthropic/claude-sonnet-5-5", max_tokens=1024),
)
task = Task(description="Summarise the release notes.", expected_output="One sentence.", agent=editor)
print(Crew(agents=[editor], tasks=[task]).kickoff())
