// Package model holds the words for language and embedding models: where one is
// reached, what it is asked, what it replies, what that cost, and how it fails.
//
// wire is HTTP as all protocols use it; openai and anthropic are the protocols;
// gateway calls an endpoint by whichever it speaks, within limits, and measures
// it; modeltest has servers of both protocols that misbehave on request. Where
// endpoints are kept and who may use them is not known here.
package model

import (
	"math/bits"

	"github.com/forebay/forebay/packages/schema/id"
)

// Purpose is what an endpoint is for.
type Purpose string

// The purposes.
const (
	PurposeAnswers    Purpose = "answers"
	PurposeEmbeddings Purpose = "embeddings"
)

// Protocol is how an endpoint is spoken to.
type Protocol string

// The protocols. OpenAI's is also that of Ollama, vLLM, llama.cpp and most
// gateways; Anthropic's has no embeddings.
const (
	ProtocolOpenAI    Protocol = "openai"
	ProtocolAnthropic Protocol = "anthropic"
)

// Endpoint is a model and where to reach it.
type Endpoint struct {
	ID       id.ID
	Name     string // for people
	Purpose  Purpose
	Protocol Protocol
	// BaseURL is the address before the protocol's own paths, such as
	// http://localhost:11434 or https://api.openai.com/v1. One without a path
	// gets /v1.
	BaseURL   string
	Model     string // as the server names it
	Key       Key    // empty for a server that wants none
	Dimension int    // of an embedding; 0 when it is not known yet

	InputPrice    int64 // millionths of a US dollar for a million tokens
	OutputPrice   int64 // likewise
	MonthlyBudget int64 // millionths of a US dollar; 0 for none
	Spent         int64 // this month so far, in millionths of a US dollar
}

// OverBudget says whether the month's budget is spent.
func (e Endpoint) OverBudget() bool { return e.MonthlyBudget > 0 && e.Spent >= e.MonthlyBudget }

// million is how many tokens a price is for.
const million = 1_000_000

// Cost is what the tokens cost, in millionths of a US dollar, rounded up so
// that a budget is never overspent by rounding. It saturates rather than wrap.
func (e Endpoint) Cost(u Usage) int64 {
	const most = 1 << 62
	inHigh, inLow := bits.Mul64(uint64(max(u.InputTokens, 0)), uint64(max(e.InputPrice, 0)))
	outHigh, outLow := bits.Mul64(uint64(max(u.OutputTokens, 0)), uint64(max(e.OutputPrice, 0)))
	low, carry := bits.Add64(inLow, outLow, 0)
	high, _ := bits.Add64(inHigh, outHigh, carry)
	if high >= million {
		return most
	}
	cost, rest := bits.Div64(high, low, million)
	if rest > 0 {
		cost++
	}
	return int64(min(cost, most))
}
