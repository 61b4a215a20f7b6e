// Package terms turns text into the terms that are compared: the same way for
// what is searched, for what is asked, and for the sentences of an answer, so
// that the three agree on what a word is.
//
// Text is split at Unicode word boundaries (UAX #29); case, accents, widths and
// possessives are folded away. Then each paragraph is analysed in its own
// language: function and question words are dropped, what is left is stemmed
// and, but for English, marked with its language ("de/haus"). Chinese, Japanese
// and Korean, which put no spaces between words, become pairs of characters.
//
// A question is too short to tell its language from. So each of its words is
// analysed in every language that the library has: whichever language a text
// was taken for, it is compared with the word as that language has it.
package terms

import (
	"strings"
	"sync"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// Version names this analysis. An index made by another version is rebuilt;
// change it whenever Of would answer differently for any text.
const Version = "languages-3"

// MaxLength is how long a term can be, in bytes. What is longer is the debris
// of encoded data: it would fill the dictionary and nobody would ask for it.
const MaxLength = 64

// Of returns the terms of text in their order, repetitions included, and the
// languages it was analysed in. Mainly is the language of the document that the
// text is from, where that is known; short paragraphs are taken to be in it.
func Of(text string, mainly language.Language) ([]string, language.Set) {
	found := make([]string, 0, len(text)/8)
	in := each(text, mainly, func(t string) { found = append(found, t) })
	return found, in
}

// Sentences is Of with the terms of each sentence by themselves. Sentences
// without any are left out.
func Sentences(text string, mainly language.Language) ([][]string, language.Set) {
	r := readers.Get().(*reader)
	defer r.release()
	r.readSentences(text)
	all := make([]string, 0, len(text)/8)
	ends := make([]int, 0, len(r.sentences))
	next := 0 // the sentence that begins next
	in := r.each(mainly, func(i int) {
		for ; next < len(r.sentences) && r.sentences[next] <= i; next++ {
			ends = append(ends, len(all))
		}
	}, func(t string) { all = append(all, t) })
	ends = append(ends, len(all))
	list := make([][]string, 0, len(ends))
	begin := 0
	for _, end := range ends {
		if end > begin {
			list = append(list, all[begin:end])
		}
		begin = end
	}
	return list, in
}

// Set returns the distinct terms of text, and the languages it was analysed in.
func Set(text string, mainly language.Language) (map[string]struct{}, language.Set) {
	found := map[string]struct{}{}
	in := each(text, mainly, func(t string) { found[t] = struct{}{} })
	return found, in
}

// each yields the terms of text and returns the languages found.
func each(text string, mainly language.Language, yield func(string)) language.Set {
	r := readers.Get().(*reader)
	defer r.release()
	r.read(text, false)
	return r.each(mainly, func(int) {}, yield)
}

// each tells of each token by its number, and then yields its terms.
func (r *reader) each(mainly language.Language, token func(int), yield func(string)) language.Set {
	whole := r.language(mainly)
	var in language.Set
	for p, first := range r.paragraphs {
		l := first.tally.Best(whole)
		in |= language.Of(l)
		end := len(r.tokens)
		if p+1 < len(r.paragraphs) {
			end = r.paragraphs[p+1].start
		}
		for i := first.start; i < end; i++ {
			token(i)
			r.tokens[i].terms(l, yield)
		}
	}
	return in
}

// token is a word of the text, or a part of a run without spaces.
type token struct {
	text  string       // folded
	other string       // with ä, ö, ü written as ae, oe, ue, where there are any
	in    language.Set // where it is a function word
	whole bool         // a term as it is, in any language
	parts int          // how many of the tokens behind it are parts of it
}

// terms yields what the token is in a language; nothing if it says nothing there.
func (t *token) terms(l language.Language, yield func(string)) {
	if t.whole {
		yield(t.text)
		return
	}
	if term := term(l, t.text, t.in); term != "" {
		yield(term)
	}
	if t.other != "" && l != language.German { // German makes one of the two
		if term := term(l, t.other, t.in); term != "" {
			yield(term)
		}
	}
}

// reader holds a text's tokens until its languages are known.
type reader struct {
	tokens     []token
	paragraphs []paragraph
	sentences  []int // the first token of each
}

type paragraph struct {
	start int // its first token
	tally language.Tally
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// largest is how many tokens a reader may keep room for between texts.
const largest = 1 << 12

func (r *reader) release() {
	clear(r.tokens)
	r.tokens, r.paragraphs, r.sentences = r.tokens[:0], r.paragraphs[:0], r.sentences[:0]
	if cap(r.tokens) <= largest {
		readers.Put(r)
	}
}

// language is that of all paragraphs together.
func (r *reader) language(assumed language.Language) language.Language {
	if len(r.paragraphs) == 1 {
		return r.paragraphs[0].tally.Best(assumed)
	}
	var all language.Tally
	for i := range r.paragraphs {
		all.Add(&r.paragraphs[i].tally)
	}
	return all.Best(assumed)
}

// read splits text into tokens; of a question, what only frames it is left out.
func (r *reader) read(text string, question bool) {
	for block := range strings.SplitSeq(text, "\n\n") {
		p := r.paragraph()
		r.words(p, block, question)
	}
}

// readSentences is read that notes where sentences begin. None ends within a
// word, so that the tokens are the same.
func (r *reader) readSentences(text string) {
	for block := range strings.SplitSeq(text, "\n\n") {
		p := r.paragraph()
		for span := range sentence.Split(block) {
			r.sentences = append(r.sentences, len(r.tokens))
			r.words(p, block[span.Start:span.End], false)
		}
	}
}

func (r *reader) paragraph() *paragraph {
	r.paragraphs = append(r.paragraphs, paragraph{start: len(r.tokens)})
	return &r.paragraphs[len(r.paragraphs)-1]
}

// words splits what is of one paragraph. No word crosses white space, so each
// field is read by itself.
func (r *reader) words(p *paragraph, text string, question bool) {
	add := func(w string, parts int) {
		w = p.tally.Elided(strings.ToLower(w))
		r.tokens = append(r.tokens, token{text: w, in: p.tally.Word(w), parts: parts})
	}
	word := func(w string) {
		parts := humps(w)
		add(w, len(parts))
		for _, part := range parts {
			add(part, 0)
		}
	}
	// UAX #29 holds max_connections and 20260714_0930 together. Nobody asks for
	// the whole of such a name who does not know its parts.
	for field := range strings.FieldsSeq(strings.ReplaceAll(text, "_", " ")) {
		if language.IsASCII(field) {
			scan(field, word)
			continue
		}
		p.tally.Letters(field)
		folded := language.Fold(field)
		first := len(r.tokens)
		if language.IsASCII(folded) {
			scan(folded, word)
		} else {
			split(folded, question, word, func(gram string) {
				r.tokens = append(r.tokens, token{text: gram, whole: true})
			})
		}
		r.spell(field, first)
	}
}

var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue")

// spell notes how else the tokens from first on, which are those of field, are
// written where keyboards lack umlauts.
func (r *reader) spell(field string, first int) {
	written := umlauts.Replace(field)
	if written == field {
		return
	}
	if written = language.Fold(written); !language.IsASCII(written) {
		return
	}
	scan(written, func(w string) {
		if first < len(r.tokens) && r.tokens[first].text != w {
			r.tokens[first].other = w
		}
		first++
	})
}
