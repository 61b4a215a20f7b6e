// Package build keeps an organisation's graph in step with its documents, in
// the background: it follows the change sequence, reads what changed, and
// replaces those documents' part of the graph. Documents can be found by their
// words at once, whatever becomes of this.
package build
