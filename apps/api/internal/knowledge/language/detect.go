package language

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tally gathers what speaks for each language in a text, word by word. Its zero
// value is ready for use.
type Tally struct {
	words int
	votes [count]float32
}

// Word counts a word, as [Fold] leaves it, and returns the languages in which
// it is a function word. A word that several languages share counts less for each.
func (t *Tally) Word(folded string) Set {
	t.words++
	in := Function(folded)
	if in == 0 {
		return 0
	}
	vote := 1 / float32(in.Len())
	for rest := in; rest != 0; rest &= rest - 1 {
		t.votes[bits.TrailingZeros16(uint16(rest))] += vote
	}
	return in
}

// Elided takes off what lost its vowel before an apostrophe in French or
// Italian, and counts it: l'eau is eau, qu'elle is elle, dell'acqua is acqua.
func (t *Tally) Elided(folded string) string {
	at := strings.IndexByte(folded, '\'')
	if at <= 0 || at == len(folded)-1 || !elisions[folded[:at]] {
		return folded
	}
	t.votes[French] += 0.5
	t.votes[Italian] += 0.5
	return folded[at+1:]
}

// Letters counts letters that only some languages write, in a word as it was
// written. Names carry them across languages, so they weigh less than words.
func (t *Tally) Letters(word string) {
	for _, r := range word {
		switch r {
		case 'ß', 'ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü':
			t.votes[German] += letter
		case '¿', '¡':
			t.votes[Spanish] += 1 // no name carries these along
		case 'ñ', 'Ñ':
			t.votes[Spanish] += letter
		case 'ã', 'õ':
			t.votes[Portuguese] += letter
		case 'è', 'ê', 'œ', 'û', 'î', 'ù', 'â', 'É', 'À':
			t.votes[French] += letter
		case 'í', 'ó', 'á', 'ú':
			t.votes[Spanish] += letter / 2
			t.votes[Portuguese] += letter / 2
		case 'é':
			t.votes[French] += letter / 3
			t.votes[Spanish] += letter / 3
			t.votes[Portuguese] += letter / 3
		case 'à':
			t.votes[French] += letter / 2
		case 'ì', 'ò':
			t.votes[Italian] += letter
		case 'ç':
			t.votes[French] += letter / 2
			t.votes[Portuguese] += letter / 2
		}
	}
}

// letter is the weight of a telling letter beside that of a function word.
const letter = 0.5

// Add counts all that another tally has counted.
func (t *Tally) Add(o *Tally) {
	t.words += o.words
	for l := range t.votes {
		t.votes[l] += o.votes[l]
	}
}

const (
	// least is what must speak for a language: two function words and a bit.
	least = 1.5
	// clearly is how much more must speak for it than for any other, and than
	// for the one assumed.
	clearly = 1.3
	// share is the least part of the words that are function words in running
	// text; below it lie lists, tables and languages that are not known here.
	share = 0.1
)

// Best is the language that clearly most speaks for, or else assumed.
func (t *Tally) Best(assumed Language) Language {
	best, second := Unknown, float32(0)
	for l := English; l <= Dutch; l++ {
		switch v := t.votes[l]; {
		case v > t.votes[best]:
			best, second = l, t.votes[best]
		case v > second:
			second = v
		}
	}
	v := t.votes[best]
	if v < least || v < clearly*second || v < share*float32(t.words) {
		return assumed
	}
	return best
}

// Likely is the languages, of those given, that most speaks for; none when too
// little does. It serves texts too short for [Tally.Best].
func (t *Tally) Likely(among Set) Set {
	const little, close = 0.8, 0.75
	top := float32(little)
	for _, l := range among.List() {
		top = max(top, t.votes[l])
	}
	var likely Set
	for _, l := range among.List() {
		if t.votes[l] >= max(little, close*top) {
			likely |= Of(l)
		}
	}
	return likely
}

// sample is how much of a text is looked at, in bytes: its beginning, and as
// much from its middle, since prefaces and abstracts can be in another language.
const sample = 16 << 10

// Detect tells the language that most of a text is in.
func Detect(text string) Language {
	if len(text) > 2*sample {
		middle := len(text) / 2
		text = strings.ToValidUTF8(text[:sample]+" "+text[middle:middle+sample], " ")
	}
	if l := eastAsian(text); l != Unknown {
		return l
	}
	var t Tally
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		t.Letters(word)
		t.Word(t.Elided(Fold(word)))
	}
	return t.Best(Unknown)
}

// eastAsian tells Chinese, Japanese and Korean by their scripts: Japanese has
// kana in nearly every sentence, Chinese none, Korean Hangul. A character says
// about as much as three Latin letters, so fewer of them make the text.
func eastAsian(text string) Language {
	var latin, han, kana, hangul int
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				latin++
			}
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		case unicode.IsLetter(r):
			latin++
		}
	}
	wide := han + kana + hangul
	switch {
	case 3*wide <= latin || wide == 0:
		return Unknown
	case hangul >= han+kana:
		return Korean
	case 20*kana >= han:
		return Japanese
	default:
		return Chinese
	}
}
