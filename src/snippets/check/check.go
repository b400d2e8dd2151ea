// Tells network, key and model problems apart without spending a token.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/anthropics/anthropic-sdk-go/v2"
	"github.com/anthropics/anthropic-sdk-go/v2/option"
)

const model = "claude-sonnet-5-5"

// region: core
func check(ctx context.Context, model string) string {
	client := anthropic.NewClient(option.WithMaxRetries(0), option.WithRequestTimeout(20*time.Second))
	var ids []string
	pages := client.Models.ListAutoPaging(ctx, anthropic.ModelListParams{Limit: anthropic.Int(100)})
	for pages.Next() {
		ids = append(ids, pages.Current().ID)
	}
	var failed *anthropic.Error
	switch err := pages.Err(); {
	case errors.As(err, &failed) && failed.StatusCode == 401:
		return "reachable, but the key is refused: " + failed.Message
	case errors.As(err, &failed):
		return fmt.Sprintf("reachable, but HTTP %d, request id %s", failed.StatusCode, failed.RequestID)
	case err != nil:
		return fmt.Sprintf("not reachable: %v", err)
	case slices.Contains(ids, model):
		return fmt.Sprintf("key works, %s is among its models", model)
	}
	return fmt.Sprintf("key works, %s is NOT among its models", model)
}

// endregion

func main() {
	verdict := check(context.Background(), model)
	fmt.Println(verdict)
	if !strings.Contains(verdict, "is among") {
		os.Exit(1)
	}
}
