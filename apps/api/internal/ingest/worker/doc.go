// Package worker runs the reading of documents in child processes, so that a
// hostile file costs one job and never the service. The child is this very
// program under another argument; it gets a document on its standard input and
// answers on its standard output, with limits on memory, time and output. What
// it does with the document is package parse's; this package knows processes.
package worker
