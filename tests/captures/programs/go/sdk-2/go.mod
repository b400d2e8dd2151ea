module clients

go 1.25

require github.com/anthropics/anthropic-sdk-go/v2 v2.13.0
