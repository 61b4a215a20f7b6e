// Package migrations holds the versioned schema: one SQL file a step, one
// statement a file, each with its way back, and a list of their checksums. A
// file that has been released never changes; package plan writes new ones,
// package lint reads them, and the API's migrate room runs them.
package migrations

import "embed"

// Files is every migration and migrations.sum, as this build knows them.
//
//go:embed *.s*
var Files embed.FS
