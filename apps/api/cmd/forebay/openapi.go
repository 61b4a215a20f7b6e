package main

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/server"
)

const openapiUsage = `Usage: forebay openapi

Prints the API's contract as OpenAPI 3.1 JSON.
`

func openapi(_ context.Context, args []string, stdout, _ io.Writer) error {
	if rest, err := parse(flagSet("openapi", openapiUsage, stdout), args); err != nil {
		return err
	} else if len(rest) > 0 {
		return usagef("openapi takes no arguments")
	}
	document, err := server.OpenAPI()
	if err != nil {
		return err
	}
	_, err = stdout.Write(document)
	return err
}
