// Checks the model ids of a configuration before anything depends on them.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/anthropics/anthropic-sdk-go/v2"
)

var models = []string{"claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"}

var client = anthropic.NewClient()

// region: core
// check says in which state a model is. A retired id, an invented one and one that is not yours
// get the same answer: 404.
func check(ctx context.Context, model string) (string, error) {
	found, err := client.Models.Get(ctx, model, anthropic.ModelGetParams{})
	var failed *anthropic.Error
	if errors.As(err, &failed) && failed.StatusCode == 404 {
		return "unknown", nil
	} else if err != nil {
		return "", err
	}
	if !found.RetiresAt.IsZero() {
		return fmt.Sprintf("%s, retires %s", found.Lifecycle, found.RetiresAt.Format("2006-01-02")), nil
	}
	return string(found.Lifecycle), nil
}

// endregion

func main() {
	ctx := context.Background()
	if len(os.Args) > 1 {
		models = os.Args[1:]
	}
	unknown := false
	for _, model := range models {
		state, err := check(ctx, model)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %s\n", model, state)
		unknown = unknown || state == "unknown"
	}
	if !unknown {
		return
	}
	var mine []string
	pages := client.Models.ListAutoPaging(ctx, anthropic.ModelListParams{Limit: anthropic.Int(100)})
	for pages.Next() {
		mine = append(mine, pages.Current().ID)
	}
	log.Fatalf("this key may use: %s", strings.Join(mine, ", "))
}
