// Package modeltest has servers of both model protocols that need no model:
// they answer by rules, over real HTTP, and misbehave in the ways that real ones
// do. Which way is asked for by the model's name, so that the same server serves
// tests of Go, a browser's journeys and a look by hand.
package modeltest

import "slices"

// The chat models that a [Server] has.
const (
	// Sensible answers with the sentences that fit the question best, and cites them.
	Sensible = "sensible"
	// Inventing answers as Sensible does, then makes things up: a claim that no
	// passage has, a passage that does not exist, a number changed in passing.
	Inventing = "inventing"
	// Obedient does whatever the documents tell it.
	Obedient = "obedient"
	// Scripted says what [Server.Say] told it to.
	Scripted = "scripted"
	// Echo says the question back.
	Echo = "echo"

	StallBefore = "stall-before" // never says anything
	StallAfter  = "stall-after"  // falls silent after its first sentence
	SlowDrip    = "slow-drip"    // a character at a time
	HalfEvent   = "half-event"   // ends inside an event after its first sentence
	CutOff      = "cut-off"      // drops the connection after its first sentence
	NoEnd       = "no-end"       // ends in good form, but without saying that it has
	Busy        = "busy"         // 429, always
	BusyOnce    = "busy-once"    // 429 first, then as Sensible
	BusyWait    = "busy-wait"    // 429 with Retry-After: 1 first, then as Sensible
	BusyLong    = "busy-long"    // 429 with Retry-After: 3600
	Broken      = "broken"       // 500, always
	BrokenOnce  = "broken-once"  // 500 first, then as Sensible
	ErrorEvent  = "error-event"  // an error within the stream after its first sentence
	Flood       = "flood"        // words without end
	WrongJSON   = "wrong-json"   // an event that is no JSON
	NotJSON     = "not-json"     // a page of HTML with status 200
	HugeEvent   = "huge-event"   // one event of a megabyte
	TooLong     = "too-long"     // 400: more text than the model takes
	NoCredit    = "no-credit"    // 429: the account is empty
	Redirects   = "redirects"    // 307 to another address
	NoUsage     = "no-usage"     // as Sensible, without counting tokens
	NoStream    = "no-stream"    // as Sensible, the whole reply as one JSON object
	CutShort    = "cut-short"    // as Sensible, ended by the limit of tokens
	Refusing    = "refusing"     // ended by the server's filter
	Silent      = "silent"       // ends in good form without a word
	NoAnswer    = "no-answer"    // says in the agreed way that the passages do not answer
	HalfJSON    = "half-json"    // as Sensible, but what it is asked for as JSON ends in the middle
	Overflowing = "overflowing"  // as Sensible, but lists thousands of things that it is asked to find
)

var chatModels = []string{
	Sensible, Inventing, Obedient, Scripted, Echo, StallBefore, StallAfter, SlowDrip, HalfEvent, CutOff, NoEnd,
	Busy, BusyOnce, BusyWait, BusyLong, Broken, BrokenOnce, ErrorEvent, Flood, WrongJSON, NotJSON, HugeEvent,
	TooLong, NoCredit, Redirects, NoUsage, NoStream, CutShort, Refusing, Silent, NoAnswer, HalfJSON, Overflowing,
}

// The embedding models that a [Server] has. Each makes vectors of Dimension
// numbers in which texts that share words are near each other.
const (
	Words          = "words"           // as it should be
	WordsBase64    = "words-base64"    // the same in base64
	WordsShuffled  = "words-shuffled"  // the same, out of order
	WordsNarrow    = "words-narrow"    // of half the dimension
	WordsUneven    = "words-uneven"    // one of another dimension
	WordsMissing   = "words-missing"   // one too few
	WordsTwice     = "words-twice"     // one index twice
	WordsZero      = "words-zero"      // one without a direction
	WordsBusyOnce  = "words-busy-once" // 429 first
	WordsBroken    = "words-broken"    // 500, always
	WordsStall     = "words-stall"     // never answers
	WordsWrongJSON = "words-wrong-json"
)

// Dimension is how many numbers a vector has.
const Dimension = 64

var embeddingModels = []string{
	Words, WordsBase64, WordsShuffled, WordsNarrow, WordsUneven, WordsMissing, WordsTwice, WordsZero,
	WordsBusyOnce, WordsBroken, WordsStall, WordsWrongJSON,
}

func known(name string) bool {
	return slices.Contains(chatModels, name) || slices.Contains(embeddingModels, name)
}
