// Works through a queue, stops it at once at a spend limit, and says what is left.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

// region: core
// A 429 without retry-after is a spend limit, which the SDK would repeat. It obeys x-should-retry.
func noRetryAtSpendLimit(req *http.Request, next option.MiddlewareNext) (*http.Response, error) {
	response, err := next(req)
	if err == nil && response.StatusCode == 429 && response.Header.Get("retry-after") == "" {
		response.Header.Set("x-should-retry", "false")
	}
	return response, err
}

var client = anthropic.NewClient(option.WithMiddleware(noRetryAtSpendLimit))

func isAboutMoney(failed *anthropic.Error) bool {
	if failed.StatusCode == 429 {
		return failed.Response.Header.Get("retry-after") == ""
	}
	// A limit of your own and an empty balance are a 400 without a code: the words are all there is.
	return failed.StatusCode == 402 ||
		strings.HasPrefix(failed.Message, "You have reached your specified") ||
		strings.HasPrefix(failed.Message, "Your credit balance is too low")
}

// endregion

// drain answers prompts in order and returns those that are left when it fails.
func drain(ctx context.Context, queue []string) ([]string, error) {
	for ; len(queue) > 0; queue = queue[1:] {
		message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
			Model:     model,
			MaxTokens: 1024,
			Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(queue[0]))},
		})
		if err != nil {
			return queue, err
		}
		fmt.Printf("%s: ", queue[0])
		for _, block := range message.Content {
			fmt.Print(block.Text) // empty in blocks of other types
		}
		fmt.Println()
	}
	return nil, nil
}

func main() {
	queue := os.Args[1:]
	if len(queue) == 0 {
		queue = []string{"Say hello."}
	}
	left, err := drain(context.Background(), queue)
	var failed *anthropic.Error
	if errors.As(err, &failed) && isAboutMoney(failed) {
		log.Fatalf("stopped with %d left: %s, %s", len(left), failed.ErrorCode(), failed.Message)
	} else if err != nil {
		log.Fatal(err)
	}
}
