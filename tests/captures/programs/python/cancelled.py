import asyncio

import anthropic


async def main() -> None:
    client = anthropic.AsyncAnthropic()
    call = asyncio.create_task(
        client.messages.create(
            model="claude-sonnet-5-5",
            max_tokens=1024,
            messages=[{"role": "user", "content": "Summarise the release notes."}],
        )
    )
    await asyncio.sleep(0.3)
    call.cancel()
    print((await call).content)


asyncio.run(main())
