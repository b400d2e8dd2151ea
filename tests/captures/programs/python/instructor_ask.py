import instructor
from pydantic import BaseModel


class Ticket(BaseModel):
    title: str
    urgent: bool


client = instructor.from_provider("anthropic/claude-sonnet-5-5")
ticket = client.create(
    response_model=Ticket,
    max_tokens=1024,
    messages=[{"role": "user", "content": "The invoice page is down."}],
)
print(ticket)
