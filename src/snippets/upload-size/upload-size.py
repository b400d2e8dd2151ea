"""Measures a request with a file before it is sent, and reads a 413."""

import base64
import json
import pathlib
import sys

import anthropic

MODEL = "claude-sonnet-5-5"
client = anthropic.Anthropic()


# region: core
LIMIT = 32_000_000  # bytes of the whole body; base64 makes a file a third larger


def ask(pdf: pathlib.Path, question: str) -> str:
    data = base64.standard_b64encode(pdf.read_bytes()).decode()
    source = {"type": "base64", "media_type": "application/pdf", "data": data}
    content = [{"type": "document", "source": source}, {"type": "text", "text": question}]
    body = {"model": MODEL, "max_tokens": 1024, "messages": [{"role": "user", "content": content}]}
    size = len(json.dumps(body, ensure_ascii=False).encode())
    if size > LIMIT:
        raise ValueError(f"{size:,} bytes, {LIMIT:,} are allowed: send pages, or upload the file once")
    answer = client.messages.create(**body).content
    return "".join(block.text for block in answer if block.type == "text")
# endregion


if __name__ == "__main__":
    try:
        print(ask(pathlib.Path(sys.argv[1]), "What is this about?"))
    except ValueError as error:
        sys.exit(f"not sent: {error}")
    except anthropic.APIStatusError as error:
        if error.status_code != 413:
            raise
        # The edge of the API refuses before the API has seen the request, so there is no request id.
        sys.exit(f"413 by {error.response.headers.get('server', 'unknown')}, {error.request_id or 'no request id'}")
