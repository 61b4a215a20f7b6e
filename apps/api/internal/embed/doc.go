// Package embed turns passages into vectors in the background, by the model
// that an organisation has set up for it. Documents are searchable by their
// words at once, whatever becomes of this: vectors follow.
package embed
