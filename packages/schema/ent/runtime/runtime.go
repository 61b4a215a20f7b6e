// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package runtime

// The schema-stitching logic is generated in github.com/forebay/forebay/packages/schema/ent/runtime.go

const (
	Version = "v0.14.6"                                         // Version of ent codegen.
	Sum     = "h1:/f2696BpwuWAEEG6PVGWflg6+Inrpq4pRWuNlWz/Skk=" // Sum of ent codegen.
)
