import os

from litellm import Router

model = {
    "model": "anthropic/claude-sonnet-5-5",
    "api_base": os.environ["ANTHROPIC_BASE_URL"],
    "api_key": os.environ["ANTHROPIC_API_KEY"],
}
router = Router(
    model_list=[
        {"model_name": "sonnet", "litellm_params": model},
        {"model_name": "haiku", "litellm_params": {**model, "model": "anthropic/claude-haiku-5-5"}},
    ],
    fallbacks=[{"sonnet": ["haiku"]}],
    num_retries=0,
)
response = router.completion("sonnet", messages=[{"role": "user", "content": "Summarise the release notes."}])
print(response.choices[0].message.content)
