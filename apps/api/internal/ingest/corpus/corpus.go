// Package corpus is a folder of real files that real programs made, and broke,
// with what must become of each. See make.sh.
package corpus

import (
	"bufio"
	"embed"
	"fmt"
	"strings"
)

//go:embed files expected.tsv
var content embed.FS

// File is one file and what must become of it.
type File struct {
	Name     string
	Data     []byte
	Outcome  string // "searchable", or the code of the failure
	Question string // what it answers
	Phrase   string // what the answer must cite
	At       string // the citation's locator, or "page 3"; empty where any will do
	Says     string // part of a note or of the failure's message
	Document string // the cited document's name when it came in this file; "*" for any
}

// Files lists the corpus in the order of names.
func Files() ([]File, error) {
	list, err := content.Open("expected.tsv")
	if err != nil {
		return nil, err
	}
	defer list.Close()
	var files []File
	for lines := bufio.NewScanner(list); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		columns := append(strings.Split(lines.Text(), "\t"), make([]string, 7)...)
		f := File{
			Name: columns[0], Outcome: columns[1], Question: columns[2], Phrase: columns[3],
			At: columns[4], Says: columns[5], Document: columns[6],
		}
		if f.Data, err = content.ReadFile("files/" + f.Name); err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		files = append(files, f)
	}
	return files, nil
}

// Names lists the files that there are, expected or not.
func Names() ([]string, error) {
	entries, err := content.ReadDir("files")
	if err != nil {
		return nil, err
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, nil
}
