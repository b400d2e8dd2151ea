// Sends work that can wait as a batch and collects the results.
package main

import (
	"context"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-haiku-5-5"

var (
	client = anthropic.NewClient(option.WithMaxRetries(5))
	poll   = time.Minute
)

func submit(ctx context.Context, names []string) (*anthropic.MessageBatch, error) {
	var requests []anthropic.MessageBatchNewParamsRequest
	for _, name := range names {
		prompt := anthropic.NewUserMessage(anthropic.NewTextBlock("Describe " + name + "."))
		requests = append(requests, anthropic.MessageBatchNewParamsRequest{
			CustomID: name,
			Params: anthropic.MessageBatchNewParamsRequestParams{
				Model: model, MaxTokens: 1024, Messages: []anthropic.MessageParam{prompt},
			},
		})
	}
	return client.Messages.Batches.New(ctx, anthropic.MessageBatchNewParams{Requests: requests})
}

// region: core
var passing = []string{"api_error", "overloaded_error", "timeout_error", "rate_limit_error"}

// collect returns the answers by id, and the ids worth sending again.
func collect(ctx context.Context, batch *anthropic.MessageBatch) (map[string]string, []string, error) {
	for batch.ProcessingStatus != "ended" {
		time.Sleep(poll)
		var err error
		if batch, err = client.Messages.Batches.Get(ctx, batch.ID, anthropic.MessageBatchGetParams{}); err != nil {
			return nil, nil, err
		}
	}
	answers, again := map[string]string{}, []string{}
	results := client.Messages.Batches.ResultsStreaming(ctx, batch.ID, anthropic.MessageBatchResultsParams{})
	for results.Next() { // in any order
		item := results.Current()
		switch item.Result.Type {
		case "succeeded":
			for _, block := range item.Result.Message.Content {
				answers[item.CustomID] += block.Text // empty in blocks of other types
			}
		case "expired":
			again = append(again, item.CustomID)
		case "errored":
			if slices.Contains(passing, item.Result.Error.Error.Type) {
				again = append(again, item.CustomID)
			}
		}
	}
	return answers, again, results.Err()
}

// endregion

func main() {
	if seconds, err := strconv.ParseFloat(os.Getenv("POLL_SECONDS"), 64); err == nil {
		poll = time.Duration(seconds * float64(time.Second))
	}
	names := os.Args[1:]
	if len(names) == 0 {
		names = []string{"alpha", "beta"}
	}
	ctx := context.Background()
	batch, err := submit(ctx, names)
	if err != nil {
		log.Fatal(err)
	}
	answers, again, err := collect(ctx, batch)
	if err != nil {
		log.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(answers)) {
		fmt.Printf("%s: %s\n", name, answers[name])
	}
	if len(again) == 0 {
		again = []string{"none"}
	}
	slices.Sort(again)
	fmt.Println("again:", strings.Join(again, " "))
}
