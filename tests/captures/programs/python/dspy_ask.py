import dspy

dspy.configure(lm=dspy.LM("anthropic/claude-sonnet-5-5", max_tokens=1024, num_retries=0, cache=False))
summarise = dspy.Predict("notes -> summary")
print(summarise(notes="Version 2 removes the old export.").summary)
