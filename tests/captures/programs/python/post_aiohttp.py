import asyncio
import os

import aiohttp


async def main() -> None:
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        async with session.post(
            os.environ["ANTHROPIC_BASE_URL"] + "/v1/messages",
            headers={
                "x-api-key": os.environ["ANTHROPIC_API_KEY"],
                "anthropic-version": "2026-10-21",
            },
            json={
                "model": "claude-sonnet-5-5",
                "max_tokens": 1024,
                "messages": [{"role": "user", "content": "Hello"}],
            },
            timeout=aiohttp.ClientTimeout(total=2),
        ) as response:
            print(await response.json())


asyncio.run(main())
