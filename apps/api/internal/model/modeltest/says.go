package modeltest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// NoAnswerText is how a prompt of Forebay has a model say that the passages do
// not answer.
const NoAnswerText = "NO ANSWER"

// says is the reply to a prompt, by the model's name.
func says(p Prompt, script string) string {
	switch p.Model {
	case Scripted:
		return strings.NewReplacer("{key}", p.Key(), "{rules}", p.System).Replace(script)
	case Obedient:
		return obeys(p)
	case Echo:
		return p.Question()
	case Silent:
		return ""
	case NoAnswer:
		return NoAnswerText
	}
	if text, asked := extraction(p); asked {
		return text
	}
	if rewrite := standalone(p); rewrite != "" {
		return rewrite
	}
	list := quotes(p, 3)
	if len(list) == 0 {
		return NoAnswerText
	}
	text := strings.Join(list, " ")
	if p.Model == Inventing {
		text += " Most experts recommend purple elephants for this purpose [1]. A later study by Quimby confirms every word of it [99]."
	}
	return text
}

// quotes are the sentences of the passages that share most words with the
// question, in the order of the passages, each with its mark.
func quotes(p Prompt, most int) []string {
	type found struct {
		place, score int
		text         string
	}
	wanted := words(p.Question())
	var all []found
	for _, passage := range p.Passages() {
		_, body, _ := strings.Cut(passage.Text, "\n\n")
		for span := range sentence.Split(body) {
			text := strings.Join(strings.Fields(body[span.Start:span.End]), " ")
			if !strings.HasSuffix(text, ".") || len(text) < 25 || strings.ContainsAny(text, "|{}#<>") {
				continue
			}
			score := 0
			for w := range words(text) {
				if wanted[w] {
					score++
				}
			}
			if score > 0 {
				all = append(all, found{len(all), score, fmt.Sprintf("%s [%d].", strings.TrimSuffix(text, "."), passage.Number)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(b.score, a.score) })
	all = all[:min(most, len(all))]
	slices.SortFunc(all, func(a, b found) int { return cmp.Compare(a.place, b.place) })
	list := make([]string, len(all))
	for i, f := range all {
		list[i] = f.text
	}
	return list
}

// words are a text's words of four letters and more, and its numbers.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }) {
		if len(w) > 3 || unicode.IsNumber(rune(w[0])) {
			set[strings.TrimSuffix(w, "s")] = true
		}
	}
	return set
}

// standalone is the reply when a prompt without passages asks for a question to
// be put so that it stands alone: the earlier question's words and the new
// one's. It is empty for other prompts.
func standalone(p Prompt) string {
	const ask = "Last question: "
	last := p.Turns[len(p.Turns)-1].Text
	at := strings.LastIndex(last, ask)
	if at < 0 || p.Key() != "" {
		return ""
	}
	question := strings.TrimSpace(last[at+len(ask):])
	const earlier = "Earlier question: "
	before := strings.LastIndex(last[:at], earlier)
	if before < 0 {
		return question
	}
	line, _, _ := strings.Cut(last[before+len(earlier):], "\n")
	return strings.TrimRight(line, "?. ") + ", " + question
}
