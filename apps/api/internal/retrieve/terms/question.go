package terms

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// Word is one word of a question: the terms that it has in the languages where
// it says something, one at least. A text has the word if it has any of them.
type Word struct {
	Terms []string
	text  string // folded
	split language.Language
	parts []Word // of a name like LiHua
}

// Key names the word: words of one key mean the same.
func (w Word) Key() string { return w.Terms[0] }

// Written is the word as the question has it, with its capitals and accents
// where they can be told.
func (w Word) Written(question string) string {
	for field := range strings.FieldsSeq(question) {
		folded := language.Fold(field)
		at := strings.Index(folded, w.text)
		switch {
		case at < 0:
		case len(folded) == len(field):
			return field[at : at+len(w.text)]
		default:
			return strings.TrimFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		}
	}
	return w.text
}

// Question returns the words of a question that is put to texts in the given
// languages, and in English, in their order, repetitions included.
func Question(text string, in language.Set) []Word {
	r := readers.Get().(*reader)
	defer r.release()
	r.read(text, true)
	in |= language.Of(language.English)
	asking, languages := r.asking(in), in.List()
	words := make([]Word, 0, len(r.tokens))
	for i := 0; i < len(r.tokens); i++ {
		t := &r.tokens[i]
		if asking != 0 && t.in&asking == asking {
			continue // a function word, in whichever of them it is
		}
		w := t.word(languages)
		for range t.parts {
			i++
			if part := r.tokens[i].word(languages); len(part.Terms) > 0 {
				w.parts = append(w.parts, part)
			}
		}
		if len(w.Terms) > 0 {
			words = append(words, w)
		}
	}
	return words
}

// word is the token as a word of a question, without terms where it says nothing.
func (t *token) word(languages []language.Language) Word {
	w := Word{text: t.text}
	for _, l := range languages {
		t.terms(l, func(term string) {
			if !slices.Contains(w.Terms, term) {
				w.Terms = append(w.Terms, term)
			}
		})
		if l == language.German && !t.whole {
			w.split = l
		}
	}
	return w
}

// asking is the languages that a question may be in: one where that is clear.
func (r *reader) asking(in language.Set) language.Set {
	if own := r.language(language.Unknown); own != language.Unknown {
		return language.Of(own)
	}
	var all language.Tally
	for i := range r.paragraphs {
		all.Add(&r.paragraphs[i].tally)
	}
	return all.Likely(in)
}

// Parts returns what to look for instead of a word that no text has: the
// characters of a pair, the words of a German compound or of a name like LiHua.
// Known says whether a term is in any text; compounds and names are taken apart
// only into known words. It returns nothing where there is nothing better.
func (w Word) Parts(known func(term string) bool) []Word {
	if len(w.parts) > 0 && !slices.ContainsFunc(w.parts, func(p Word) bool { return !slices.ContainsFunc(p.Terms, known) }) {
		return w.parts
	}
	if w.split == language.German {
		return compound(w.text, known)
	}
	first, size := utf8.DecodeRuneInString(w.text)
	if scriptOf(first) != han || size == len(w.text) {
		return nil
	}
	return []Word{whole(w.text[:size]), whole(w.text[size:])}
}

func whole(term string) Word { return Word{Terms: []string{term}, text: term} }

const (
	// shortest is how long a part of a compound is at least, in bytes.
	shortest = 3
	// longest is how long a word can be to be taken apart, in bytes.
	longest = 40
)

// compound takes a German word apart into the fewest words that are known. The
// sounds that join them (Urlaubs-tag, Blumen-topf) are endings to the stemmer.
func compound(word string, known func(term string) bool) []Word {
	if len(word) > longest || len(word) < 2*shortest || !language.IsASCII(word) {
		return nil
	}
	// fewest[i] is the best way from i to the end.
	fewest := make([][]Word, len(word)+1)
	fewest[len(word)] = []Word{}
	for i := len(word) - shortest; i >= 0; i-- {
		for j := i + shortest; j <= len(word); j++ {
			rest := fewest[j]
			if rest == nil || fewest[i] != nil && len(rest)+1 >= len(fewest[i]) {
				continue
			}
			if t := term(language.German, word[i:j], 0); t != "" && known(t) {
				fewest[i] = append([]Word{whole(t)}, rest...)
			}
		}
	}
	return fewest[0]
}
