package library

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	suggestFrom  = 30 // newest documents looked at
	suggestCount = 6
)

// Suggestions returns questions worth asking of what the viewer may read, and
// how many documents can be found. The questions are made from the documents'
// own headings, so each has a passage that is about it: headings that are
// questions already come first, and no document gives two before each gave one.
func (l *Library) Suggestions(ctx context.Context) (questions []string, documents int, err error) {
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return nil, 0, err
	}
	if documents, err = l.store.CountSearchable(ctx, scope); err != nil || documents == 0 {
		return []string{}, documents, err
	}
	newest, _, err := l.store.Documents(ctx, scope, Filter{
		Statuses: []knowledge.Status{knowledge.StatusSearchable}, Limit: suggestFrom,
	})
	if err != nil {
		return nil, 0, err
	}
	versions := make([]id.ID, len(newest))
	for i, d := range newest {
		versions[i] = d.Current.ID
	}
	outlines, err := l.store.Outlines(ctx, versions)
	if err != nil {
		return nil, 0, err
	}
	return suggest(newest, outlines), documents, nil
}

// suggest takes the outlines by version.
func suggest(documents []knowledge.Document, outlines map[id.ID][]knowledge.Heading) []string {
	var asked, about []suggestion
	for _, d := range documents {
		rankAsked, rankAbout := 0, 0
		for _, h := range outlines[d.Current.ID] {
			if q, ok := asQuestion(h.Text); ok {
				asked = append(asked, suggestion{q, d.ID, rankAsked})
				rankAsked++
			} else if q, ok := questionAbout(d.Current.Title, h); ok {
				about = append(about, suggestion{q, d.ID, rankAbout})
				rankAbout++
			}
		}
	}
	return pick(append(inTurns(asked), inTurns(about)...))
}

type suggestion struct {
	question string
	from     id.ID
	rank     int // among its document's
}

// inTurns puts every document's first suggestion before any document's second.
func inTurns(all []suggestion) []suggestion {
	var turns []suggestion
	for rank := 0; len(turns) < len(all); rank++ {
		for _, s := range all {
			if s.rank == rank {
				turns = append(turns, s)
			}
		}
	}
	return turns
}

func pick(all []suggestion) []string {
	questions := []string{}
	seen := map[string]bool{}
	for _, s := range all {
		if len(questions) == suggestCount {
			break
		}
		if key := strings.ToLower(s.question); !seen[key] {
			seen[key] = true
			questions = append(questions, s.question)
		}
	}
	return questions
}

// questionHead is a question word followed by a verb: a heading that begins so
// is a question even without its mark ("What happens when …"), while "What the
// law says" and "When in doubt" are not.
var questionHead = regexp.MustCompile(`(?i)^(what|who|which|why|where|when|how)\s+(is|are|was|were|can|could|do|does|did|should|will|would|must|may|has|have|happens|happened|makes|causes)\b`)

func asQuestion(heading string) (string, bool) {
	heading = strings.TrimSpace(heading)
	if strings.HasSuffix(heading, "?") && len(heading) > len("Why not?") {
		return heading, true
	}
	if !questionHead.MatchString(heading) {
		return "", false
	}
	return strings.TrimRight(heading, ".:") + "?", true
}

// questionAbout asks what a document says under one of its section headings.
// The title itself and very short or long headings make no good question.
func questionAbout(title string, h knowledge.Heading) (string, bool) {
	text := strings.TrimRight(strings.TrimSpace(h.Text), ".:")
	words := len(strings.Fields(text))
	if title == "" || h.Level != 2 || words < 2 || words > 7 || strings.EqualFold(text, title) {
		return "", false
	}
	return fmt.Sprintf("What does “%s” say about “%s”?", title, text), true
}
