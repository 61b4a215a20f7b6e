package modeltest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// extraction is the reply to a prompt that asks for what a passage speaks of:
// each run of capitalised words is an entity, and a sentence with "built by"
// states a relation. Inventing adds what the passage does not say, HalfJSON
// breaks off, and Overflowing lists more than anybody asked for.
func extraction(p Prompt) (text string, asked bool) {
	if !strings.Contains(p.System, `{"entities":[`) {
		return "", false
	}
	passage := inMarks(p.Turns[len(p.Turns)-1].Text)
	var entities, relations []any
	for _, name := range runs(passage) {
		entities = append(entities, map[string]any{"name": name, "kind": "name"})
	}
	for _, s := range strings.SplitAfter(passage, ".") {
		if built, by, ok := strings.Cut(s, " was built by "); ok {
			source, target := runs(built), runs(by)
			if len(source) > 0 && len(target) > 0 {
				relations = append(relations, map[string]any{"source": source[0], "relation": "built by", "target": target[0], "quote": strings.TrimSpace(s)})
			}
		}
	}
	switch p.Model {
	case Inventing:
		entities = append(entities, map[string]any{"name": "Purple Elephant", "kind": "name"}, 7, map[string]any{"name": 8})
		relations = append(relations, map[string]any{"source": "Purple Elephant", "relation": "knows", "target": "Quimby", "quote": "Nobody ever said this."})
	case Overflowing:
		for i := range 5000 {
			entities = append(entities, map[string]any{"name": fmt.Sprint("Thing ", i), "kind": "term"})
		}
	}
	said, _ := json.Marshal(map[string]any{"entities": entities, "relations": relations}) // plain values
	if p.Model == HalfJSON {
		said = said[:len(said)/2]
	}
	return string(said), true
}

var marks = regexp.MustCompile(`(?s)<(passage [0-9a-f]{16})>\n(.*)\n</passage [0-9a-f]{16}>`)

func inMarks(text string) string {
	if found := marks.FindStringSubmatch(text); found != nil {
		return found[2]
	}
	return ""
}

// runs are the runs of capitalised words in a text.
func runs(text string) (list []string) {
	var run []string
	end := func() {
		if len(run) > 0 {
			list = append(list, strings.Join(run, " "))
		}
		run = nil
	}
	for w := range strings.FieldsSeq(text) {
		bare := strings.Trim(w, ".,;:!?()")
		if bare == "" || !unicode.IsUpper([]rune(bare)[0]) {
			end()
			continue
		}
		if run = append(run, bare); bare != w {
			end()
		}
	}
	end()
	return list
}
