package extract

import (
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// phrases are names that a document is known to use, each as its folded words.
// They are found however they are written: "person-centred therapy" below its
// title.
type phrases struct {
	byFirst map[string][]phrase
}

type phrase struct {
	words  []string
	entity int
}

// maxPhrase is how many words a phrase has at most.
const maxPhrase = 12

// add takes a name and what it stands for. Headings are added with each of
// their chunks: what is there already is not kept again.
func (p *phrases) add(name string, entity int) {
	words := foldedWords(name)
	if len(words) == 0 || len(words) > maxPhrase || entity < 0 {
		return
	}
	if p.byFirst == nil {
		p.byFirst = map[string][]phrase{}
	}
	same := p.byFirst[words[0]]
	known := slices.ContainsFunc(same, func(o phrase) bool { return o.entity == entity && slices.Equal(o.words, words) })
	if !known && len(same) < 64 { // of a document that defines everything anew
		p.byFirst[words[0]] = append(same, phrase{words, entity})
	}
}

func foldedWords(name string) []string {
	list := tokens(nil, name, 0, len(name))
	words := make([]string, len(list))
	for i, t := range list {
		words[i] = t.folded
	}
	return words
}

// find yields the places of the phrases in a passage.
func (p *phrases) find(in *passage, yield func(knowledge.Span, int)) {
	if p.byFirst == nil {
		return
	}
	for _, l := range in.sentences {
		list := in.tokens[l.from:l.to]
		for i, t := range list {
			for _, ph := range p.byFirst[t.folded] {
				if ph.at(list[i:]) {
					yield(knowledge.Span{Start: t.start, End: list[i+len(ph.words)-1].end}, ph.entity)
				}
			}
		}
	}
}

func (p phrase) at(list []token) bool {
	if len(list) < len(p.words) {
		return false
	}
	for i, w := range p.words {
		if list[i].folded != w {
			return false
		}
	}
	return true
}
