// Asks the next model when one stays overloaded.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

// region: core
var client = anthropic.NewClient(option.WithMaxRetries(2)) // per model
var models = []anthropic.Model{"claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"}

func ask(ctx context.Context, prompt string) (message *anthropic.Message, err error) {
	for _, model := range models {
		message, err = client.Messages.New(ctx, anthropic.MessageNewParams{
			Model:     model,
			MaxTokens: 1024,
			Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
		})
		var failed *anthropic.Error
		// 529 and every other 5xx. A 4xx would fail on every model.
		if !errors.As(err, &failed) || failed.StatusCode < 500 {
			break
		}
	}
	return message, err
}

// endregion

func main() {
	message, err := ask(context.Background(), "Say hello.")
	if err != nil {
		log.Fatalf("gave up: %v", err)
	}
	fmt.Printf("%s: ", message.Model)
	for _, block := range message.Content {
		fmt.Print(block.Text) // empty in blocks of other types
	}
	fmt.Println()
}
