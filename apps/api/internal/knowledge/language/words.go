package language

import (
	"embed"
	"strings"
)

// The function words are those of the Snowball project (Copyright 2001 Martin
// Porter, 2002 Richard Boulton; BSD licence), with the question words, further
// prepositions and modal verbs that its lists lack, and without the single
// letters that elisions leave behind, which name vitamins and drives too. All
// are folded. English is the list as it was when its results were measured.
//
//go:embed words/*.txt
var lists embed.FS

// functionWords says of each word in which languages it is a function word.
var functionWords = readLists()

func readLists() map[string]Set {
	words := map[string]Set{}
	for l := English; l <= Dutch; l++ {
		list, err := lists.ReadFile("words/" + l.String() + ".txt")
		if err != nil {
			panic("language: the lists are compiled in: " + err.Error())
		}
		for w := range strings.FieldsSeq(string(list)) {
			words[w] |= Of(l)
		}
	}
	return words
}

// longestFunctionWord bounds what is looked up, in bytes.
const longestFunctionWord = 16

// Function returns the languages in which a word, as [Fold] leaves it, says
// how a sentence hangs together rather than what it is about.
func Function(word string) Set {
	if len(word) > longestFunctionWord {
		return 0
	}
	return functionWords[word]
}

// elisions are the words that French and Italian shorten before a vowel.
var elisions = newSet("l d c j m n s t qu jusqu lorsqu puisqu quoiqu un all dall dell nell sull coll quell quest gl")

func newSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
