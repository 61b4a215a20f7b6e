package library

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"golang.org/x/text/unicode/norm"
)

// MaxNameRunes is the longest document name, in code points, as in the column.
const MaxNameRunes = 255

// CleanName makes a document's name from what an uploader calls it: the last
// element of a path, in NFC, without control characters and without the marks
// that reorder text (Unicode Technical Report 36, section 2.5), which can make
// "exe.txt" of "txt.exe". A name over [MaxNameRunes] is cut in front of its
// extension. What has nothing left is refused.
func CleanName(raw string) (string, error) {
	name := strings.ToValidUTF8(raw, "\uFFFD")
	name = norm.NFC.String(name)
	name = strings.ReplaceAll(name, `\`, "/")
	name = name[strings.LastIndexByte(name, '/')+1:]
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, name)
	name = strings.TrimSpace(name)
	if strings.Trim(name, ". ") == "" {
		return "", &knowledge.Error{
			Code: knowledge.CodeBadName, Field: "name",
			Message: "A document needs a name with at least one letter or digit. Rename the file and try again.",
		}
	}
	return shorten(name), nil
}

// CleanPath is [CleanName] for a document that came in another: its path in
// there, of which elements without anything left are dropped. A path over
// [MaxNameRunes] loses its beginning.
func CleanPath(raw string) (string, error) {
	var clean []string
	for element := range strings.SplitSeq(strings.ReplaceAll(raw, `\`, "/"), "/") {
		if name, err := CleanName(element); err == nil {
			clean = append(clean, name)
		}
	}
	if len(clean) == 0 {
		return CleanName(raw)
	}
	path := strings.Join(clean, "/")
	if over := utf8.RuneCountInString(path) - MaxNameRunes; over > 0 {
		path = "…" + string([]rune(path)[over+1:])
	}
	return path, nil
}

func shorten(name string) string {
	over := utf8.RuneCountInString(name) - MaxNameRunes
	if over <= 0 {
		return name
	}
	stem, ext := name, ""
	if dot := strings.LastIndexByte(name, '.'); dot > 0 && len(name)-dot <= 12 {
		stem, ext = name[:dot], name[dot:]
	}
	runes := []rune(stem)
	return string(runes[:len(runes)-over]) + ext
}

// cleanLabel is CleanName for things that are not files: spaces are folded, and
// slashes are allowed.
func cleanLabel(kind, raw string) (string, error) {
	label := strings.Join(strings.FieldsFunc(norm.NFC.String(strings.ToValidUTF8(raw, "")), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
	}), " ")
	if label == "" {
		return "", invalid("name", "A "+kind+" needs a name.")
	}
	return label, nil
}
