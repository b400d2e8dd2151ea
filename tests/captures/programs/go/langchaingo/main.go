package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/tmc/langchaingo/llms"
	"github.com/tmc/langchaingo/llms/anthropic"
)

func main() {
	model, err := anthropic.New(
		anthropic.WithModel("claude-sonnet-5-5"),
		anthropic.WithBaseURL(os.Getenv("ANTHROPIC_BASE_URL")+"/v1"),
	)
	if err != nil {
		log.Fatal(err)
	}
	answer, err := llms.GenerateFromSinglePrompt(context.Background(), model, "Summarise the release notes.")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
