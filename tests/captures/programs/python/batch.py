import anthropic

client = anthropic.Anthropic()

for member in ("u_17", "u_18"):
    client.post("/v1/organizations/members", body={"id": member}, cast_to=object)
