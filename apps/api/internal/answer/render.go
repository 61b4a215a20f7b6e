package answer

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
)

// titleLength is how long a conversation's title can be, in code points.
const titleLength = 80

// titleOf shortens a question to a title, at a word's end where there is one.
func titleOf(question string) string {
	title := strings.Join(strings.Fields(question), " ")
	if utf8.RuneCountInString(title) <= titleLength {
		return title
	}
	title = string([]rune(title)[:titleLength-1])
	if at := strings.LastIndexByte(title, ' '); at > len(title)/2 {
		title = title[:at]
	}
	return title + "…"
}

// SourceContract is a source's report as the API shows it.
func SourceContract(s knowledge.SourceReport) contract.SourceEvent {
	return contract.SourceEvent{
		Name: s.Name, State: string(s.State), Found: s.Found, TookMS: int(s.Took.Milliseconds()), Reason: s.Reason,
	}
}

// PassageContract is a passage as the API shows it.
func PassageContract(p knowledge.Passage) contract.Passage {
	return contract.Passage{
		DocumentID: p.DocumentID, DocumentName: p.DocumentName, Title: p.DocumentTitle, CollectionID: p.CollectionID,
		Version: p.Version, Page: p.Page, Locator: p.Locator, Start: p.Span.Start, End: p.Span.End,
		Heading: p.Heading, Text: p.Text, Score: p.Score, Source: p.Source, Why: reasonContract(p.Why),
	}
}

func citationContract(c Cited) contract.Citation {
	return contract.Citation{
		Number: c.Number, Sentence: c.Sentence, DocumentID: c.DocumentID, DocumentName: c.DocumentName,
		CollectionID: c.CollectionID, Version: c.Version, Page: c.Page, Locator: c.Locator,
		Start: c.Span.Start, End: c.Span.End,
		Quote: c.Quote, ContextBefore: c.Before, ContextAfter: c.After, Why: reasonContract(c.Why),
	}
}

// microsPerDollar is how amounts of money are counted inside.
const microsPerDollar = 1e6

func writtenContract(w knowledge.WrittenBy) *contract.WrittenBy {
	by := authorComposed
	if w.Model != "" {
		by = authorModel
	}
	return &contract.WrittenBy{
		By: by, Model: w.Model, Endpoint: w.Endpoint, Fallback: w.Fallback, FallbackCode: string(w.FallbackCode),
		InputTokens: w.InputTokens, OutputTokens: w.OutputTokens, Estimated: w.Estimated,
		CostUSD: float64(w.Cost) / microsPerDollar, FirstWordMS: int(w.FirstWord.Milliseconds()),
	}
}

// partialMessage says in words what an answer had to do without.
func partialMessage(missing []contract.SourceEvent) string {
	if len(missing) == 1 {
		return fmt.Sprintf("This answer was made without the %s search: %s", missing[0].Name, lowerFirst(missing[0].Reason))
	}
	names := make([]string, len(missing))
	for i, m := range missing {
		names[i] = m.Name
	}
	return fmt.Sprintf("This answer was made without the %s searches.", strings.Join(names, " and "))
}

func lowerFirst(s string) string {
	if s == "" {
		return "it did not answer."
	}
	return strings.ToLower(s[:1]) + s[1:]
}
