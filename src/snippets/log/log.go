// Writes a line of JSON for each failed attempt, also for those that the SDK repeats.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

// callID is the key of the id that all attempts of a call share.
type callID struct{}

var logger = slog.New(slog.NewJSONHandler(os.Stderr, nil))

// region: core
func logged(req *http.Request, next option.MiddlewareNext) (*http.Response, error) {
	begun := time.Now()
	response, err := next(req)
	before, _ := strconv.Atoi(req.Header.Get("x-stainless-retry-count"))
	line := logger.With("call", req.Context().Value(callID{}), "host", req.URL.Hostname(),
		"model", model, "attempt", before+1, "ms", time.Since(begun).Milliseconds())
	if err != nil {
		line.Error("no answer", "status", 0, "error_type", fmt.Sprintf("%T", err))
	} else if response.StatusCode >= 400 {
		line.Error("refused", append(what(response), "status", response.StatusCode)...)
	}
	return response, err
}

var client = anthropic.NewClient(option.WithMiddleware(logged))

// endregion

// what names the failure without prompt, answer or key. A body that is not JSON shows who spoke.
func what(response *http.Response) []any {
	found := []any{
		"request_id", response.Header.Get("request-id"),
		"retry_after", response.Header.Get("retry-after"),
	}
	text, _ := io.ReadAll(response.Body)
	response.Body.Close()
	response.Body = io.NopCloser(bytes.NewReader(text)) // the SDK reads it too
	var body struct {
		Error struct {
			Type    string
			Details struct {
				Code string `json:"error_code"`
			}
		}
	}
	if json.Unmarshal(text, &body) != nil {
		return append(found, "body", string(text[:min(len(text), 80)]))
	}
	return append(found, "error_type", body.Error.Type, "error_code", body.Error.Details.Code)
}

func main() {
	ctx := context.WithValue(context.Background(), callID{}, strconv.FormatInt(time.Now().UnixNano(), 36))
	message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     model,
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Say hello."))},
	})
	if err != nil {
		os.Exit(1) // the log says why
	}
	for _, block := range message.Content {
		fmt.Print(block.Text) // empty in blocks of other types
	}
	fmt.Println()
}
