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
}

// Composer is the extractive [answer.Composer].
type Composer struct{ opts Options }

// New returns a Composer.
func New(o Options) *Composer {
	if o.Sentences <= 0 {
		o.Sentences = 5
	}
	return &Composer{opts: o}
}

// nearest is how many passages an unsupported answer shows.
const nearest = 3

// Compose implements [answer.Composer].
func (c *Composer) Compose(ctx context.Context, question string, found []knowledge.Passage, emit func(answer.Piece) error) (answer.Verdict, error) {
	read := readAll(found)
	asked := c.weigh(ctx, question, read)
	candidates := score(read, asked)
	if !supported(candidates, asked) {
		return answer.Verdict{Nearest: found[:min(nearest, len(found))], Advice: advice(question, read)}, nil
	}
	written := 0
	for _, paragraph := range compose(candidates, c.opts.Sentences) {
		for j, s := range paragraph {
			if err := emit(piece(written, j == 0, s)); err != nil {
				return answer.Verdict{}, err
			}
			written++
		}
	}
	return answer.Verdict{Supported: true}, nil
}

// weigh finds out what each of the question's words tells.
func (c *Composer) weigh(ctx context.Context, question string, read []reading) asked {
	words := wordsOf(question, read)
	in := occurrences(words, read)
	var rarity map[string]float64
	if c.opts.Rarity != nil {
		rarity, _ = c.opts.Rarity(ctx, termsOf(words)) // the passages stand in when it fails
	}
	if rarity == nil {
		rarity = rarityAmong(in, len(read))
	}
	return newAsked(question, weigh(question, words, rarity, in))
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
