// Package knowledge holds the words of the domain: documents, spans, chunks,
// questions, answers, citations, and the errors that a person can be shown.
// It has no behaviour that needs a database, a network or a clock, and it
// imports nothing of Forebay but the identifier.
package knowledge
