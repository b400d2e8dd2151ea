// Bounds the time of a call, all attempts together.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

// region: core
func ask(prompt string, limit time.Duration) (answer anthropic.Message, err error) {
	// region: option
	// The request timeout holds for one attempt and timeouts are repeated; the context ends them all.
	client := anthropic.NewClient(option.WithRequestTimeout(limit/2), option.WithMaxRetries(1))
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	// endregion
	// Streaming keeps long answers from timing out before their first byte.
	stream := client.Messages.NewStreaming(ctx, anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 32_000,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	})
	for err == nil && stream.Next() {
		err = answer.Accumulate(stream.Current())
	}
	return answer, errors.Join(err, stream.Err())
}

// endregion

func main() {
	seconds, err := strconv.ParseFloat(os.Getenv("LIMIT_SECONDS"), 64)
	if err != nil {
		seconds = 60
	}
	answer, err := ask("Say hello.", time.Duration(seconds*float64(time.Second)))
	if errors.Is(err, context.DeadlineExceeded) {
		log.Fatalf("no answer within %g s", seconds)
	} else if err != nil {
		log.Fatalf("failed: %v", err)
	}
	for _, block := range answer.Content {
		fmt.Print(block.Text) // empty in blocks of other types
	}
	fmt.Println()
}
