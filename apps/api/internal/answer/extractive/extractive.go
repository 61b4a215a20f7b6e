// Package extractive answers without any model: it chooses the sentences of the
// documents that say most about the question, and cites each to its exact span.
// Nothing is rewritten, so nothing can be invented; and when the documents say
// too little, it says that instead.
package extractive

import (
	"context"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Options configure a [Composer].
type Options struct {
	// Rarity returns how rare each term is in the viewer's library: its inverse
	// document frequency, in nats. Without it, or when it fails, the passages
	// found stand for the library, which knows rare words less well.
	Rarity func(ctx context.Context, terms []string) (map[string]float64, error)
	// Sentences is the most that an answer has. Default 5.
	Sentences int
	// Least is the confidence below which a question is declined. Default
	// [Least]; below 0, none is.
	Least float64
}

// Composer is the extractive [answer.Composer].
type Composer struct{ opts Options }

// New returns a Composer.
func New(o Options) *Composer {
	if o.Sentences <= 0 {
		o.Sentences = 5
	}
	if o.Least == 0 {
		o.Least = Least
	}
	return &Composer{opts: o}
}

// nearest is how many passages an unsupported answer shows.
const nearest = 3

// Compose implements [answer.Composer].
func (c *Composer) Compose(ctx context.Context, question string, found []knowledge.Passage, emit func(answer.Piece) error) (answer.Verdict, error) {
	read, asked := c.read(ctx, question, found)
	candidates := score(read, asked)
	verdict := answer.Verdict{Confidence: asked.confidence(read)}
	if verdict.Confidence < c.opts.Least || !touched(candidates) {
		verdict.Nearest, verdict.Advice = found[:min(nearest, len(found))], advice(question, read)
		return verdict, nil
	}
	written := 0
	for _, paragraph := range compose(candidates, asked, c.opts.Sentences) {
		for j, s := range paragraph {
			if err := emit(piece(written, j == 0, s)); err != nil {
				return answer.Verdict{}, err
			}
			written++
		}
	}
	verdict.Supported = true
	return verdict, nil
}

// Confidence is how likely it is that the passages have the answer to the
// question; see [Least] for what it is made of.
func (c *Composer) Confidence(ctx context.Context, question string, found []knowledge.Passage) float64 {
	read, asked := c.read(ctx, question, found)
	return asked.confidence(read)
}

// read reads the passages for the question.
func (c *Composer) read(ctx context.Context, question string, found []knowledge.Passage) ([]reading, asked) {
	read := readAll(found, dated(question))
	asked := c.weigh(ctx, question, read)
	asked.bridge(read)
	return read, asked
}

// weigh finds out what each of the question's words tells.
func (c *Composer) weigh(ctx context.Context, question string, read []reading) asked {
	words := wordsOf(question, read)
	var rarity map[string]float64
	if c.opts.Rarity != nil {
		rarity, _ = c.opts.Rarity(ctx, termsOf(words)) // the passages stand in when it fails
	}
	if rarity == nil {
		rarity = rarityAmong(occurrences(words, read), len(read))
	}
	return newAsked(question, weigh(question, words, rarity, read), read)
}

// piece turns a chosen sentence into a piece of the answer with its citation.
func piece(number int, paragraph bool, s *candidate) answer.Piece {
	cited := answer.Cite(s.passage, s.span)
	cited.Number, cited.Sentence = number+1, number
	return answer.Piece{
		Sentence: number, Break: paragraph, Text: strings.Join(strings.Fields(cited.Quote), " "),
		Citations: []answer.Cited{cited},
	}
}
