package terms

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// stemmers are Snowball's. They see folded words, so that a word is found
// however its accents were typed.
var stemmers = map[language.Language]func(*snowballstem.Env) bool{
	language.English: english.Stem, language.German: german.Stem, language.French: french.Stem, language.Spanish: spanish.Stem,
	language.Italian: italian.Stem, language.Portuguese: portuguese.Stem, language.Dutch: dutch.Stem,
}

// term is what a folded word is in a language: a stem with its language, or
// nothing when the word is a function word there or no word at all. A language
// without a stemmer is treated like English, which leaves most words alone.
// What has digits in it is the same in every language but English, where it
// is stemmed like other words.
func term(l language.Language, word string, function language.Set) string {
	if _, known := stemmers[l]; !known {
		l = language.English
	}
	if function.Has(l) || word == "" || len(word) > MaxLength {
		return ""
	}
	if l == language.English {
		return stem(l, word)
	}
	if strings.ContainsAny(word, "0123456789") {
		return word
	}
	return stem(l, word)
}

// Words follow Zipf's law, so a small table of recent stems answers nearly all
// of the time; stemming itself is the larger part of analysis. Each place holds
// one word, and a word that meets another there takes it over.
const stemPlaces = 1 << 13

type stemmed struct {
	language   language.Language
	word, term string
}

var (
	stems    [stemPlaces]atomic.Pointer[stemmed]
	stemSeed = maphash.MakeSeed()
)

// stem is the stem of a folded word, marked with its language.
func stem(l language.Language, word string) string {
	place := &stems[(maphash.String(stemSeed, word)+uint64(l))%stemPlaces]
	if s := place.Load(); s != nil && s.word == word && s.language == l {
		return s.term
	}
	term := ""
	if l == language.English {
		term = snowball(l, word)
	} else {
		term = l.String() + "/" + snowball(l, snowball(l, spelled(l, word)))
	}
	s := &stemmed{language: l, word: strings.Clone(word), term: term} // a copy: word may be part of a large text
	place.Store(s)
	return s.term
}

// snowball takes a word's endings off. Languages other than English get it
// twice: once leaves "Lachse" as "lachs", but makes "lach" of "Lachs".
func snowball(l language.Language, word string) string {
	env := snowballstem.NewEnv(word)
	stemmers[l](env)
	return env.Current()
}

// spelled brings together what the stemmers, which rely on accents and leave
// short words alone, do not.
func spelled(l language.Language, word string) string {
	switch l {
	case language.German:
		return withoutUmlauts(word)
	case language.French:
		switch {
		case strings.HasSuffix(word, "ee"), strings.HasSuffix(word, "iere"):
			return word[:len(word)-1] // employée as employé, première as premier
		case strings.HasSuffix(word, "ees"), strings.HasSuffix(word, "ieres"):
			return word[:len(word)-2]
		}
	case language.Spanish, language.Portuguese:
		switch end := word[max(0, len(word)-2):]; {
		case len(word) > 4 && strings.HasSuffix(word, "ces"):
			return word[:len(word)-3] + "z" // luces as luz
		case len(word) > 3 && (end == "as" || end == "es" || end == "os"):
			return word[:len(word)-1] // años as año
		}
	}
	return word
}

// withoutUmlauts makes one of the German spellings ä and ae, but leaves the ue
// of "neue" and "Quelle". The rule is Lucene's GermanNormalizationFilter's.
func withoutUmlauts(word string) string {
	if !strings.Contains(word, "e") {
		return word
	}
	out := make([]byte, 0, len(word))
	for i := range len(word) {
		if c := word[i]; c == 'e' && i > 0 {
			switch before := word[i-1]; {
			case before == 'a', before == 'o':
				continue
			case before == 'u' && (i < 2 || !strings.ContainsRune("aeiouyq", rune(word[i-2]))):
				continue
			}
		}
		out = append(out, word[i])
	}
	return string(out)
}
