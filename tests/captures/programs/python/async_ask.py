import asyncio

import anthropic


async def main() -> None:
    client = anthropic.AsyncAnthropic()
    message = await client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=1024,
        messages=[{"role": "user", "content": "Summarise the release notes."}],
    )
    print(message.content)


asyncio.run(main())
