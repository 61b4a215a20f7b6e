package eval

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// citing scores citations against a set's evidence.
type citing struct {
	*evaluation
	places map[string][][2]int // of a document's sentences in its version's text, in bytes
}

// score maps what an answer cites to the sentences of the set. Each sentence
// counts once; a citation that is in none, such as a title, counts as one that is
// no evidence.
func (c citing) score(ctx context.Context, o *measure.Outcome, citations []contract.Citation, evidence dataset.Evidence) error {
	type sentence struct {
		document string
		number   int
	}
	type span struct {
		document   id.ID
		start, end int
	}
	cited, elsewhere := map[sentence]bool{}, map[span]bool{}
	for _, citation := range citations {
		name, places, err := c.sentencesOf(ctx, citation, evidence)
		if err != nil {
			return err
		}
		inside := false
		for n, place := range places {
			if covers([2]int{citation.Start, citation.End}, place) {
				cited[sentence{name, n}], inside = true, true
			}
		}
		if !inside {
			elsewhere[span{citation.DocumentID, citation.Start, citation.End}] = true
		}
	}
	right := 0
	for s := range cited {
		if evidence[s.document][s.number] {
			right++
		}
	}
	o.Cite(right, len(cited)+len(elsewhere), right, evidence.Sentences())
	return nil
}

// covers says whether a citation is of a sentence: whether more than half of the
// shorter of them lies in the other.
func covers(citation, sentence [2]int) bool {
	common := min(citation[1], sentence[1]) - max(citation[0], sentence[0])
	return 2*common > min(citation[1]-citation[0], sentence[1]-sentence[0])
}

// sentencesOf is the cited document as the set calls it, the one with evidence
// where equal texts have several names, and where its sentences are.
func (c citing) sentencesOf(ctx context.Context, citation contract.Citation, evidence dataset.Evidence) (string, [][2]int, error) {
	names := c.namesOf(citation.DocumentID)
	if len(names) == 0 {
		return "", nil, nil
	}
	name := names[0]
	for _, n := range names {
		if evidence[n] != nil {
			name = n
		}
	}
	if places, known := c.places[name]; known {
		return name, places, nil
	}
	text, err := patiently(ctx, func(ctx context.Context) (contract.DocumentText, error) {
		return c.opts.Client.Text(ctx, citation.DocumentID)
	})
	if err != nil {
		return "", nil, fmt.Errorf("the text of document %s: %w", name, err)
	}
	for _, d := range c.data.Documents {
		if d.ID == name {
			c.places[name] = locate(d, whole(text))
		}
	}
	return name, c.places[name], nil
}

// whole is a version's text: its blocks, and white space where they have gaps.
func whole(text contract.DocumentText) string {
	var b strings.Builder
	for _, block := range text.Blocks {
		b.WriteString(strings.Repeat(" ", max(block.Start-b.Len(), 0)))
		b.WriteString(block.Text)
	}
	return b.String()
}

// locate finds a document's sentences in the text that was read from its
// Markdown, one after the other. Only letters and digits are compared: reading
// takes marks of Markdown for what they mean. A sentence that is not found is an
// empty range.
func locate(d dataset.Document, text string) [][2]int {
	letters, at := bare(text)
	places := make([][2]int, len(d.Metadata.SentenceOffsets))
	runes, from := []rune(d.Text), 0
	for i, s := range d.Metadata.SentenceOffsets {
		wanted, _ := bare(string(runes[s[0]:s[1]]))
		found := strings.Index(letters[from:], wanted)
		if wanted == "" || found < 0 {
			continue
		}
		start := from + found
		from = start + len(wanted)
		last := at[from-1]
		_, size := utf8.DecodeRuneInString(text[last:])
		places[i] = [2]int{at[start], last + size}
	}
	return places
}

// bare is text without all but its letters and digits, in lower case, and for
// each byte of that, where its character begins in text.
func bare(text string) (string, []int) {
	var b strings.Builder
	var at []int
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			continue
		}
		before := b.Len()
		b.WriteRune(unicode.ToLower(r))
		for range b.Len() - before {
			at = append(at, i)
		}
	}
	return b.String(), at
}
