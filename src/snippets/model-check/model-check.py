"""Checks the model ids of a configuration before anything depends on them."""

import sys

import anthropic

MODELS = ["claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"]
client = anthropic.Anthropic()


# region: core
def check(model: str) -> str:
    """A retired id, an invented one and one that is not yours get the same answer: 404."""
    try:
        found = client.models.retrieve(model)
    except anthropic.NotFoundError:
        return "unknown"
    if found.retires_at:
        return f"{found.lifecycle}, retires {found.retires_at:%Y-%m-%d}"
    return str(found.lifecycle)
# endregion


if __name__ == "__main__":
    states = {model: check(model) for model in sys.argv[1:] or MODELS}
    for model, state in states.items():
        print(f"{model}: {state}")
    if "unknown" in states.values():
        sys.exit("this key may use: " + ", ".join(model.id for model in client.models.list(limit=100)))
