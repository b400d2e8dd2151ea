module clients

go 1.23

require github.com/tmc/langchaingo v0.1.14
