// Sends many requests without meeting the limit: few at once, evenly spread, and slower when told.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-haiku-5-5"

var client = anthropic.NewClient()

// region: core

// budget allows cap(room) requests under way, and one every gap.
type budget struct {
	room chan struct{}
	gap  time.Duration
	lock sync.Mutex
	next time.Time
}

// enter waits for a place and a start; the caller runs leave when its request has ended.
func (b *budget) enter() (leave func()) {
	b.room <- struct{}{}
	b.lock.Lock()
	start := time.Now()
	if b.next.After(start) {
		start = b.next
	}
	b.next = start.Add(b.gap)
	b.lock.Unlock()
	time.Sleep(time.Until(start))
	return func() { <-b.room }
}

// region: headers
// learn makes the next request wait for a full bucket when nothing is left.
func (b *budget) learn(headers http.Header) {
	full, err := time.Parse(time.RFC3339, headers.Get("anthropic-ratelimit-requests-reset"))
	b.lock.Lock()
	defer b.lock.Unlock()
	if err == nil && headers.Get("anthropic-ratelimit-requests-remaining") == "0" && full.After(b.next) {
		b.next = full
	}
}

// endregion
// endregion

func (b *budget) ask(ctx context.Context, prompt string) (string, error) {
	defer b.enter()()
	var response *http.Response
	message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	}, option.WithResponseInto(&response))
	if err != nil {
		return "", err
	}
	b.learn(response.Header)
	answer := ""
	for _, block := range message.Content {
		answer += block.Text // empty in blocks of other types
	}
	return answer, nil
}

// number reads a positive number from the environment.
func number(name string, otherwise float64) float64 {
	if value, err := strconv.ParseFloat(os.Getenv(name), 64); err == nil {
		return value
	}
	return otherwise
}

func main() {
	prompts := os.Args[1:]
	if len(prompts) == 0 {
		prompts = []string{"Say hello."}
	}
	b := &budget{
		room: make(chan struct{}, int(number("AT_ONCE", 4))),
		gap:  time.Duration(float64(time.Minute) / number("PER_MINUTE", 40)),
	}
	answers := make([]string, len(prompts))
	var group sync.WaitGroup
	for i, prompt := range prompts {
		group.Go(func() {
			answer, err := b.ask(context.Background(), prompt)
			if err != nil {
				log.Fatal(err)
			}
			answers[i] = answer
		})
	}
	group.Wait()
	fmt.Printf("%d answers, the first: %s\n", len(answers), answers[0])
}
