// Measures a conversation before it is sent, and drops its oldest turns until it fits.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strconv"

	"github.com/anthropics/anthropic-sdk-go/v2"
)

const model = "claude-sonnet-5-5"

var client = anthropic.NewClient()

// region: core
// fit drops a question with its answer at a time, so that the rest still begins with a question.
func fit(ctx context.Context, turns []anthropic.MessageParam, limit int64) ([]anthropic.MessageParam, error) {
	for {
		count, err := client.Messages.CountTokens(ctx, anthropic.MessageCountTokensParams{
			Model: model, Messages: turns,
		})
		if err != nil || count.InputTokens <= limit {
			return turns, err
		}
		if len(turns) < 3 {
			return nil, fmt.Errorf("the last question alone has %d tokens, %d are allowed", count.InputTokens, limit)
		}
		turns = turns[2:]
	}
}

// endregion

func main() {
	words := os.Args[1:]
	if len(words) == 0 {
		words = []string{"Say hello."}
	}
	var history []anthropic.MessageParam
	for turn, text := range words {
		block := anthropic.NewTextBlock(text)
		if turn%2 == 0 {
			history = append(history, anthropic.NewUserMessage(block))
		} else {
			history = append(history, anthropic.NewAssistantMessage(block))
		}
	}
	limit, err := strconv.ParseInt(os.Getenv("TOKEN_LIMIT"), 10, 64)
	if err != nil {
		limit = 150_000
	}
	ctx := context.Background()
	kept, err := fit(ctx, history, limit)
	if err != nil {
		log.Fatalf("not sent: %v", err)
	}
	message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model: model, MaxTokens: 1024, Messages: kept,
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("kept %d of %d turns: ", len(kept), len(history))
	for _, block := range message.Content {
		fmt.Print(block.Text) // empty in blocks of other types
	}
	fmt.Println()
}
