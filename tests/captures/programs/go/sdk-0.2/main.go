package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
)

func main() {
	client := anthropic.NewClient(option.WithBaseURL(os.Getenv("ANTHROPIC_BASE_URL")))
	params := anthropic.MessageNewParams{
		Model:     "claude-sonnet-5-5",
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Hello"))},
	}
	if len(os.Args) > 1 && os.Args[1] == "stream" {
		stream := client.Messages.NewStreaming(context.Background(), params)
		for stream.Next() {
			fmt.Print(stream.Current().Delta.Text)
		}
		if err := stream.Err(); err != nil {
			log.Fatal(err)
		}
		return
	}
	message, err := client.Messages.New(context.Background(), params)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(message.Content)
}
