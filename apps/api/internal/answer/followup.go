package answer

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// turns is how many earlier questions of a conversation are looked at.
	turns = 6
	// rephrase is how long a model may take to put a question so that it
	// stands alone; then rules do.
	rephrase = 3 * time.Second
	// maxQuery is how long what is searched for can be, in code points.
	maxQuery = 400
)

// work is what an answer is made of and how it may be written.
type work struct {
	Work
	model   bool  // whether a model is set up
	refused error // why it may not write, if so
}

// prepare reads the conversation so far, chooses the model and decides what to
// search for. What is read is read before anything slow begins.
func (r *run) prepare(ctx context.Context) (*work, error) {
	w := &work{Work: Work{MessageID: r.handle.MessageID, Question: r.question}}
	r.query = r.question
	var err error
	if r.before > 0 {
		if w.Turns, err = r.turns(ctx); err != nil {
			return nil, err
		}
	}
	if writer := r.service.opts.Writer; writer != nil {
		w.Endpoint, w.model, w.refused = writer.Choose(ctx)
		if w.refused != nil {
			if _, ok := errors.AsType[*knowledge.Error](w.refused); !ok || ctx.Err() != nil {
				return nil, w.refused
			}
			w.model = true
		}
	}
	if len(w.Turns) == 0 || !leansOnTurns(r.question) {
		return w, nil
	}
	r.query = r.standalone(ctx, w)
	if r.query == r.question {
		return w, nil
	}
	return w, r.emit(eventQuery, contract.QueryEvent{Query: r.query})
}

// turns are the conversation so far. Of an answer that rests on documents that
// the person may not read any more, nothing is left: it would be told to the
// model, which could say it again.
func (r *run) turns(ctx context.Context) ([]knowledge.Turn, error) {
	all, err := r.service.opts.Conversations.Turns(ctx, r.handle.ConversationID, r.before, turns)
	if err != nil {
		return nil, err
	}
	var documents []id.ID
	for _, t := range all {
		documents = append(documents, t.Documents...)
	}
	if len(documents) == 0 {
		return all, nil
	}
	readable, err := r.service.opts.Readable(ctx, documents)
	if err != nil {
		return nil, err
	}
	for i, t := range all {
		if slices.ContainsFunc(t.Documents, func(d id.ID) bool { return !readable[d] }) {
			all[i].Answer = ""
		}
	}
	return all, nil
}

// standalone is the question put so that it stands alone: by the model, if it
// does so in time and in earnest, else by rules.
func (r *run) standalone(ctx context.Context, w *work) string {
	if w.model && w.refused == nil {
		put, err := r.rephrased(ctx, w)
		if err == nil && earnest(put, w) {
			return put
		}
		if err != nil && ctx.Err() == nil {
			r.service.opts.Log.InfoContext(ctx, "a follow-up is rephrased by rules", "message", r.handle.MessageID, "error", err)
		}
	}
	return carryOver(r.question, w.Turns)
}

// rephrased is the question as the model puts it.
func (r *run) rephrased(ctx context.Context, w *work) (string, error) {
	done, err := r.turnToModel()
	if err != nil {
		return "", err
	}
	defer done()
	limited, cancel := context.WithTimeout(ctx, rephrase)
	defer cancel()
	put, err := r.service.opts.Writer.Standalone(limited, w.Work)
	return tidyQuery(put), err
}

func tidyQuery(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "\n")
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(strings.Trim(s, "\"“”`* ")), " ")
	if utf8.RuneCountInString(s) > maxQuery {
		s = string([]rune(s)[:maxQuery])
	}
	return s
}

// earnest says whether a rephrased question is one: it keeps what the question
// asks for, and takes the rest from the conversation's questions and answers.
func earnest(put string, w *work) bool {
	if CheckQuestion(put) != nil {
		return false
	}
	known := names(w.Question)
	kept := len(known) == 0
	has := names(put)
	for t := range known {
		_, ok := has[t]
		kept = kept || ok
	}
	for _, t := range w.Turns {
		maps.Copy(known, names(t.Question+"\n\n"+t.Answer))
	}
	foreign := 0
	for t := range has {
		if _, ok := known[t]; !ok {
			foreign++
		}
	}
	return len(has) > 0 && kept && foreign*2 <= len(has)
}

// names are the words of a text by the names that terms has for them: questions
// are too short to tell their language from.
func names(text string) map[string]struct{} {
	set := map[string]struct{}{}
	for _, w := range terms.Question(text, language.Of(language.English)) {
		set[w.Key()] = struct{}{}
	}
	return set
}

// leaning words begin or fill a question that goes on from another. They are
// those of the languages in which the rules know them; a question in another
// one counts as going on when it is short.
var leaning = map[string]bool{
	"it": true, "its": true, "they": true, "their": true, "them": true, "this": true, "that": true, "these": true, "those": true,
	"he": true, "she": true, "his": true, "her": true, "there": true, "then": true, "one": true, "ones": true, "same": true, "else": true, "instead": true,
	"es": true, "dies": true, "diese": true, "dieser": true, "dieses": true, "dafür": true, "davon": true, "damit": true, "dort": true, "sein": true, "ihr": true, "deren": true,
	"il": true, "elle": true, "ils": true, "elles": true, "cela": true, "ça": true, "celui": true, "celle": true, "leur": true, "leurs": true,
	"eso": true, "esto": true, "ello": true, "ellos": true, "ellas": true, "allí": true, "su": true, "sus": true,
}

// openers begin a question that goes on from another.
var openers = []string{
	"and ", "but ", "or ", "so ", "what about ", "how about ", "what if ", "also ", "why not", "why?", "since when", "more ",
	"und ", "aber ", "oder ", "was ist mit ", "wie sieht es mit ", "warum nicht", "warum?", "seit wann",
	"et ", "mais ", "ou ", "qu'en est-il ", "pourquoi pas", "pourquoi ?", "depuis quand",
	"y ", "pero ", "¿y ", "¿pero ", "qué hay de ", "¿qué hay de ", "¿por qué no",
	"那", "那么", "还有", "它", "じゃあ", "では", "それ", "その",
}

// short is how many terms a question has at most that hardly stands alone.
const short = 2

// leansOnTurns says whether a question is likely to need those before it.
func leansOnTurns(question string) bool {
	low := strings.ToLower(strings.TrimSpace(question))
	for _, o := range openers {
		if strings.HasPrefix(low, o) {
			return true
		}
	}
	for _, word := range strings.FieldsFunc(low, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if leaning[word] {
			return true
		}
	}
	return len(names(question)) <= short
}

// carried is how many terms of earlier questions a follow-up takes over.
const carried = 8

// carryOver adds to a question what earlier ones were about: their words that
// it does not have, the newest question's first. An earlier question that went
// on from another itself has its own words too few, so the one before it lends
// its own as well.
func carryOver(question string, earlier []knowledge.Turn) string {
	has := names(question)
	var words []string
	for i := len(earlier) - 1; i >= 0 && len(words) < carried; i-- {
		words = append(words, newWords(earlier[i].Question, has, carried-len(words))...)
		if !leansOnTurns(earlier[i].Question) {
			break
		}
	}
	if len(words) == 0 {
		return question
	}
	return strings.TrimRight(strings.TrimSpace(question), "?？!. ") + " " + strings.Join(words, " ")
}

// newWords are a question's words, as written, whose terms are not known yet.
func newWords(question string, known map[string]struct{}, most int) []string {
	var words []string
	for word := range strings.FieldsFuncSeq(question, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("?!,;:\"“”()？。！、，", r)
	}) {
		word = strings.TrimRight(word, ".")
		fresh := false
		for t := range names(word) {
			if _, ok := known[t]; !ok {
				known[t] = struct{}{}
				fresh = true
			}
		}
		if fresh && len(words) < most {
			words = append(words, word)
		}
	}
	return words
}
