package terms

import (
	"hash/maphash"
	"sync/atomic"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// Words follow Zipf's law, so a small table of recent stems answers nearly all
// of the time; stemming itself is the larger part of analysis. Each place holds
// one word, and a word that meets another there takes it over.
const stemPlaces = 1 << 13

type stemmed struct{ word, stem string }

var (
	stems    [stemPlaces]atomic.Pointer[stemmed]
	stemSeed = maphash.MakeSeed()
)

// stem is the Snowball English stem of a word in lower case.
func stem(word string) string {
	place := &stems[maphash.String(stemSeed, word)%stemPlaces]
	if s := place.Load(); s != nil && s.word == word {
		return s.stem
	}
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	s := &stemmed{word: string([]byte(word)), stem: env.Current()} // a copy: word may be part of a large text
	place.Store(s)
	return s.stem
}
