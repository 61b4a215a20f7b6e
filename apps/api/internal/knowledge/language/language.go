// Package language tells what language a text is written in, and folds away
// what people leave out when they type: case, accents, widths. It works by
// scripts and by lists of function words alone: no model, no large tables, the
// same result everywhere.
package language

import (
	"math/bits"
	"strings"
)

// Language is one of those that the product knows. Others are [Unknown].
type Language uint8

// The languages. English is the first, since an unknown text is treated like
// an English one.
const (
	Unknown Language = iota
	English
	German
	French
	Spanish
	Italian
	Portuguese
	Dutch
	Chinese
	Japanese
	Korean
	count
)

var tags = [count]string{"", "en", "de", "fr", "es", "it", "pt", "nl", "zh", "ja", "ko"}

// String is the language as a BCP 47 tag; empty for [Unknown].
func (l Language) String() string { return tags[l] }

// Parse reads the language of a BCP 47 tag: "de-AT" is German.
func Parse(tag string) Language {
	primary, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	for l := English; l < count; l++ {
		if strings.EqualFold(primary, tags[l]) {
			return l
		}
	}
	return Unknown
}

// Set is some of the languages.
type Set uint16

// Of is the set of the given languages; Unknown is in none.
func Of(list ...Language) Set {
	var s Set
	for _, l := range list {
		s |= 1 << l
	}
	return s &^ (1 << Unknown)
}

// Has says whether l is in the set.
func (s Set) Has(l Language) bool { return s&(1<<l) != 0 }

// Len is how many languages are in the set.
func (s Set) Len() int { return bits.OnesCount16(uint16(s)) }

// List is the languages of the set, English first.
func (s Set) List() []Language {
	list := make([]Language, 0, s.Len())
	for l := English; l < count; l++ {
		if s.Has(l) {
			list = append(list, l)
		}
	}
	return list
}
