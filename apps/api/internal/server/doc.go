// Package server is the HTTP face of Forebay: it parses, validates, calls one
// service and responds. routes.go lists every route; each resource has a file
// of its own. The types that travel are package contract's; huma validates
// them and describes them in openapi.json.
package server
