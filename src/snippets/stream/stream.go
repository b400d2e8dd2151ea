// Streams an answer and goes on after the stream breaks.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"slices"

	"github.com/anthropics/anthropic-sdk-go/v2"
)

const model = "claude-sonnet-5-5"

var client = anthropic.NewClient()

var passing = []anthropic.ErrorType{"overloaded_error", "api_error", "timeout_error", "rate_limit_error"}

// canPass reports whether a new stream may succeed. What is not an anthropic.Error is a broken connection.
func canPass(err error) bool {
	var failed *anthropic.Error
	return !errors.As(err, &failed) || slices.Contains(passing, failed.Type())
}

// region: core
// tell prints the answer while it arrives. Once a stream has begun the SDK repeats nothing.
func tell(ctx context.Context, prompt string, restarts int) (said string, err error) {
	for {
		content := prompt
		if said != "" {
			content += "\n\nYour answer broke off. Continue right after its last word, repeat nothing:\n" + said
		}
		stream := client.Messages.NewStreaming(ctx, anthropic.MessageNewParams{
			Model:     model,
			MaxTokens: 4096,
			Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(content))},
		})
		whole := false
		for stream.Next() {
			event := stream.Current()
			said += event.Delta.Text
			fmt.Print(event.Delta.Text)
			whole = whole || event.Type == "message_stop"
		}
		if err = stream.Err(); err == nil && !whole {
			err = io.ErrUnexpectedEOF // a cut can look like an ordinary end
		}
		if err == nil || restarts == 0 || !canPass(err) {
			return said, err
		}
		restarts--
	}
}

// endregion

func main() {
	if _, err := tell(context.Background(), "Say hello.", 2); err != nil {
		log.Fatalf("\ngave up: %v", err)
	}
}
