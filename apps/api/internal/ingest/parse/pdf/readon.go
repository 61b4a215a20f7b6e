package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// readOn joins the last paragraph of each page with the first of the next where
// a reader would turn the page in the middle of it. The paragraph stays with
// the page that it begins on.
func readOn(pages [][]paragraph) [][]paragraph {
	joined := make([][]paragraph, len(pages))
	var open *paragraph // the last one so far
	for i, page := range pages {
		for k, p := range page {
			if k == 0 && open != nil && turnsPage(*open, p) {
				*open = append(append(paragraph{}, *open...), p...)
				continue
			}
			joined[i] = append(joined[i], p)
			open = &joined[i][len(joined[i])-1]
		}
		if len(page) == 0 {
			open = nil
		}
	}
	return joined
}

// turnsPage says that next goes on where last ends on the page before.
func turnsPage(last, next paragraph) bool {
	a, b := last[len(last)-1], next[0]
	if a.turns != b.turns || a.bold != b.bold || a.cells || b.cells || b.note || !near(a.size, b.size, sameSize*max(a.size, b.size)) {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(a.text)
	return a.hyphen || !endsSentence(a.text) && (startsLower(b.text) || unspaced(end) && unspaced(firstRune(b.text)))
}

// keepHyphens finds the words at line ends that the document writes with a
// hyphen elsewhere: "roller-" and "compacted" are not "rollercompacted".
func keepHyphens(pages []page) {
	written := map[string]bool{}
	for _, page := range pages {
		for _, l := range page.lines {
			for word := range strings.FieldsSeq(l.text) {
				if i := strings.IndexByte(word, '-'); i > 0 && i < len(word)-1 {
					written[bare(word)] = true
				}
			}
		}
	}
	for _, page := range pages {
		for i, l := range page.lines {
			if !l.hyphen || i+1 == len(page.lines) {
				continue
			}
			first, second := lastWord(l.text), firstWord(page.lines[i+1].text)
			page.lines[i].keeps = written[bare(first+"-"+second)]
		}
	}
}

// bare is a word in lower case without the marks around it.
func bare(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}
