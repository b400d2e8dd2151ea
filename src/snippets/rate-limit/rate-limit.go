// Waits out a rate limit, and stops at once when a budget is used up.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

// region: core
// This loop repeats a 429; the SDK must not do it too.
var client = anthropic.NewClient(option.WithMaxRetries(0))

func ask(ctx context.Context, params anthropic.MessageNewParams) (*anthropic.Message, error) {
	for {
		message, err := client.Messages.New(ctx, params)
		var failed *anthropic.Error
		if !errors.As(err, &failed) || failed.StatusCode != 429 {
			return message, err
		}
		seconds, missing := strconv.Atoi(failed.Response.Header.Get("retry-after"))
		wait := time.Duration(seconds) * (time.Second + rand.N(100*time.Millisecond))
		deadline, _ := ctx.Deadline()
		// Without retry-after a spend limit is reached: no wait helps.
		if missing != nil || time.Now().Add(wait).After(deadline) {
			return nil, err
		}
		time.Sleep(wait)
	}
}

// endregion

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	message, err := ask(ctx, anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Say hello."))},
	})
	var failed *anthropic.Error
	if errors.As(err, &failed) {
		log.Fatalf("stopped: HTTP %d %s, request id %s", failed.StatusCode, failed.ErrorCode(), failed.RequestID)
	} else if err != nil {
		log.Fatal(err)
	}
	for _, block := range message.Content {
		fmt.Print(block.Text) // empty in blocks of other types
	}
	fmt.Println()
}
