// Reads status, type, error code and request id of a failure, and decides what to do.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

var client = anthropic.NewClient(option.WithMaxRetries(0))

// region: core
// decide keeps to status, type and error code, which are a contract; the words of a message are not.
func decide(err error) string {
	var failed *anthropic.Error
	if !errors.As(err, &failed) {
		return "network" // nothing was answered
	}
	limited := failed.StatusCode == 429
	switch status := failed.StatusCode; {
	case status == 402, limited && failed.Response.Header.Get("retry-after") == "":
		return "account" // a spend limit or the bill
	case limited, status == 408, status == 409, status >= 500, failed.Type() == "overloaded_error":
		return "wait" // then repeat the same request
	case status == 401, status == 403:
		return "key"
	case status == 404:
		return "model"
	case status == 413:
		return "shrink"
	}
	return "fix"
}

// endregion

func ask(ctx context.Context, prompt string) string {
	message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	})
	var failed *anthropic.Error
	if errors.As(err, &failed) {
		return fmt.Sprintf("%s: HTTP %d %s %s %s",
			decide(err), failed.StatusCode, failed.Type(), failed.ErrorCode(), failed.RequestID)
	} else if err != nil {
		return fmt.Sprintf("%s: %v", decide(err), err)
	}
	answer := "answer: "
	for _, block := range message.Content {
		answer += block.Text // empty in blocks of other types
	}
	return answer
}

func main() {
	prompts := os.Args[1:]
	if len(prompts) == 0 {
		prompts = []string{"Say hello."}
	}
	for _, prompt := range prompts {
		fmt.Println(ask(context.Background(), prompt))
	}
}
