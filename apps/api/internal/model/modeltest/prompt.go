package modeltest

import (
	"regexp"
	"strconv"
	"strings"
)

// Passage is one of the passages in a prompt, as the prompt has it.
type Passage struct {
	Number int
	Text   string // with the lines that name its document
}

var opening = regexp.MustCompile(`(?m)^<passage n="(\d+)" key="([0-9a-f]{32})">$`)

// Passages finds the passages of a prompt by its delimiters, as a model would
// that minds them: a passage ends only where its own key says so.
func (p Prompt) Passages() []Passage {
	var list []Passage
	text := p.Turns[len(p.Turns)-1].Text
	for {
		at := opening.FindStringSubmatchIndex(text)
		if at == nil {
			return list
		}
		number, _ := strconv.Atoi(text[at[2]:at[3]])
		key := text[at[4]:at[5]]
		inside, rest, closed := strings.Cut(text[at[1]:], "\n</passage key=\""+key+"\">")
		if !closed {
			return list
		}
		list = append(list, Passage{Number: number, Text: strings.TrimPrefix(inside, "\n")})
		text = rest
	}
}

// Key is the prompt's secret, or nothing when it has none.
func (p Prompt) Key() string {
	if at := opening.FindStringSubmatch(p.Turns[len(p.Turns)-1].Text); at != nil {
		return at[2]
	}
	return ""
}

// Question is what the person asks.
func (p Prompt) Question() string {
	text := p.Turns[len(p.Turns)-1].Text
	if at := strings.LastIndex(text, "\nQuestion: "); at >= 0 {
		return text[at+len("\nQuestion: "):]
	}
	return text
}
