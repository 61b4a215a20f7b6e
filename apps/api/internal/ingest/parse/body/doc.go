// Package body writes the plain text of a document and keeps the offsets of
// its structure exact. The format parsers hand it one block after another; it
// cleans each, joins them, and notes where blocks, headings and pages lie.
// It knows nothing of any format.
package body
