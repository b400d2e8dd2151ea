module clients

go 1.23

require github.com/anthropics/anthropic-sdk-go v1.60.0
