// Asks Claude once and leaves the repeating to the SDK.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

func main() {
	// region: core
	// region: option
	// Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
	// timeouts and dropped connections, and obeys retry-after.
	client := anthropic.NewClient(option.WithMaxRetries(5))
	// endregion

	message, err := client.Messages.New(context.Background(), anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Say hello."))},
	})
	var failed *anthropic.Error
	if errors.As(err, &failed) {
		log.Fatalf("gave up: HTTP %d, %s, request id %s", failed.StatusCode, failed.Type(), failed.RequestID)
	} else if err != nil {
		log.Fatalf("gave up, nothing was answered: %v", err)
	}
	// endregion
	for _, block := range message.Content {
		fmt.Println(block.Text)
	}
}
