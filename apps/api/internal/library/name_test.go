package library

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestNamesLoseWhatCouldDeceiveOrEscape(t *testing.T) {
	for raw, want := range map[string]string{
		"report.pdf":                      "report.pdf",
		"../../etc/passwd":                "passwd",
		`C:\Users\me\plan.md`:             "plan.md",
		"a\x00b\x1f.txt":                  "ab.txt",
		"invoice\u202Efdp.exe":            "invoicefdp.exe",
		"e\u0301tude.md":                  "étude.md",
		" spaced  name .txt ":             "spaced  name .txt",
		"broken\xff.txt":                  "broken\uFFFD.txt",
		strings.Repeat("é", 300) + ".pdf": strings.Repeat("é", 251) + ".pdf",
	} {
		got, err := CleanName(raw)
		if err != nil || got != want {
			t.Errorf("%q became %q, %v; want %q", raw, got, err, want)
		}
		if utf8.RuneCountInString(got) > MaxNameRunes {
			t.Errorf("%q is still %d characters long", raw, utf8.RuneCountInString(got))
		}
	}
}

func TestANameWithNothingLeftIsRefused(t *testing.T) {
	for _, raw := range []string{"", " ", "..", "../", "\x00", "\u202E", "...", "a/"} {
		if got, err := CleanName(raw); knowledge.CodeOf(err) != knowledge.CodeBadName || err == nil {
			t.Errorf("%q became %q, %v; want bad_name", raw, got, err)
		}
	}
}

func TestACollectionsNameIsOneLine(t *testing.T) {
	got, err := cleanLabel("collection", "  Board\n papers\t/ 2026 ")
	if err != nil || got != "Board papers / 2026" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := cleanLabel("collection", " \n\u202E"); err == nil {
		t.Error("an empty name was accepted")
	}
}
