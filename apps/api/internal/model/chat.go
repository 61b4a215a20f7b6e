package model

import "time"

// Role is who speaks.
type Role string

// The speakers of a chat.
const (
	RoleUser      Role = "user"
	RoleAssistant Role = "assistant"
)

// Turn is what one of them said.
type Turn struct {
	Role Role
	Text string
}

// Request is what a chat model is asked.
type Request struct {
	System    string
	Turns     []Turn // alternating, the first and the last the user's
	MaxTokens int    // the most that it may write
}

// Attempts is how often one call makes its request, at most, unless somebody
// says otherwise.
const Attempts = 3

// Finish is why a model stopped writing.
type Finish string

// The reasons.
const (
	FinishStop    Finish = "stop"    // it had said all
	FinishLength  Finish = "length"  // MaxTokens were reached
	FinishRefused Finish = "refused" // the server's filter, or the model's own refusal
)

// Usage is how many tokens a call took.
type Usage struct {
	InputTokens  int
	OutputTokens int
	Estimated    bool // by [EstimateTokens], since the server did not say
}

// Reply is how a chat went, apart from its text. A failed chat has one too,
// with what was used until then.
type Reply struct {
	Model      string // as the server names what replied; the endpoint's when it does not say
	Finish     Finish
	Usage      Usage
	FirstToken time.Duration // until the first text; 0 when there was none
	Took       time.Duration
	Attempts   int // requests made, from 1
}

// Embeddings are texts as vectors.
type Embeddings struct {
	Vectors [][]float32 // one for each text, in order, each of length 1
	Model   string
	Usage   Usage // input only
	Took    time.Duration
}

// EstimateTokens is about how many tokens a text is to a model, for servers that
// do not count and for prompts that must fit: a quarter for each ASCII
// character, a half for each other letter of an alphabet, one for everything
// else, such as Chinese, Japanese, Korean and emoji. English prose comes within
// a fifth of what the common tokenisers say; it errs on the high side elsewhere.
func EstimateTokens(text string) int {
	quarters := 0
	for _, r := range text {
		switch {
		case r < 0x80:
			quarters++
		case r < 0x1100: // Latin with accents, Greek, Cyrillic, Hebrew, Arabic, the scripts of India
			quarters += 2
		default:
			quarters += 4
		}
	}
	return (quarters + 3) / 4
}
