// Package markdown reads the text of Markdown documents: CommonMark with
// tables, task lists, footnotes and definition lists. Markup goes, structure
// stays.
package markdown

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	plaintext "github.com/forebay/forebay/apps/api/internal/ingest/parse/text"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// reader parses the dialect. It holds no state between documents.
var reader = goldmark.New(goldmark.WithExtensions(
	extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote, extension.DefinitionList,
)).Parser()

// Parse reads a document that has been decoded to UTF-8. Its title is the
// front matter's, else the first heading of the first level, else the name.
// Paragraphs too long for any markup are read as plain text.
func Parse(name, source string) (knowledge.Text, error) {
	matter, content := cutFrontMatter(body.Clean(source))
	if excessive(content) {
		return plaintext.Parse(name, content)
	}
	content = flatten(content)
	src := []byte(content)
	doc := reader.Parse(text.NewReader(src), parser.WithContext(parser.NewContext()))
	w := &writer{source: src, kind: knowledge.BlockParagraph}
	w.children(doc)
	return w.out.Text(frontMatterTitle(matter), firstHeading(w.out.Outline()), body.NameTitle(name))
}

// firstHeading is the text of the first heading of level 1.
func firstHeading(outline []knowledge.Heading) string {
	for _, h := range outline {
		if h.Level == 1 {
			return h.Text
		}
	}
	return ""
}

// cutFrontMatter parts the YAML block that opens a document from the rest.
func cutFrontMatter(source string) (matter, rest string) {
	const fence = "---\n"
	after, ok := strings.CutPrefix(source, fence)
	if !ok {
		return "", source
	}
	for _, end := range []string{"\n---\n", "\n...\n"} {
		if matter, rest, ok := strings.Cut(after, end); ok && looksLikeYAML(matter) {
			return matter, rest
		}
	}
	return "", source
}

// looksLikeYAML tells front matter from text between two thematic breaks: its
// first line is a key.
func looksLikeYAML(s string) bool {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	key, _, ok := strings.Cut(line, ":")
	return ok && key != "" && !strings.ContainsAny(key, " \t") || strings.HasPrefix(line, "#")
}

// frontMatterTitle is the value of the title key, plain or quoted.
func frontMatterTitle(matter string) string {
	for line := range strings.Lines(matter) {
		value, ok := strings.CutPrefix(line, "title:")
		if !ok {
			continue
		}
		value = strings.TrimSpace(value)
		if len(value) >= 2 && (value[0] == '"' || value[0] == '\'') && value[len(value)-1] == value[0] {
			quote := value[:1]
			value = value[1 : len(value)-1]
			if quote == "'" {
				return strings.ReplaceAll(value, "''", "'")
			}
			return strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(value)
		}
		return value
	}
	return ""
}
