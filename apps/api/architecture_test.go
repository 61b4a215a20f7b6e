// Package api_test holds what the layout promises: imports point inwards, every
// package says what lives in it, and the maps for newcomers name what exists.
package api_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const (
	root   = "../.."
	ours   = "github.com/forebay/forebay/"
	api    = ours + "apps/api/internal/"
	schema = ours + "packages/schema/"
	weir   = ours + "packages/weir"
)

// rooms says what of ours each room may import: names are rooms of this
// module, schema/... and weir are the packages beside it. A room always covers
// its subpackages, which may import each other. What is not listed is forbidden.
var rooms = map[string][]string{
	"knowledge": {"schema/id"},
	"identity":  {"knowledge", "schema/id"},
	"admission": {"knowledge", "identity", "schema/id"},
	"quota":     {"knowledge", "identity", "schema/id"},
	"ingest":    {"knowledge", "identity", "library", "schema/id"},
	"library":   {"knowledge", "identity", "schema/id"},
	"pages":     {"knowledge", "identity", "ingest", "schema/id"},
	"jobs":      {"knowledge", "identity", "admission", "schema/id"},
	"retrieve":  {"knowledge", "identity", "graph", "schema/id", "weir"},
	"model":     {"knowledge", "schema/id"},
	"answer":    {"knowledge", "identity", "admission", "model", "retrieve", "schema/id", "schema/contract", "weir"},
	"custody":   {"knowledge", "identity", "schema/id"},

	"conversation": {"knowledge", "identity", "schema/id", "schema/contract"},

	"govern":    {"knowledge", "identity", "schema/id", "schema/flags"},
	"telemetry": {},
	"seal":      {},
	"endpoint":  {"knowledge", "identity", "model", "schema/id"},
	"embed":     {"knowledge", "identity", "jobs", "model", "endpoint", "schema/id"},
	"graph":     {"knowledge", "identity", "jobs", "model", "endpoint", "schema/id"},
	"config":    {"knowledge", "seal"},
	"database":  {"knowledge", "schema/migrations", "schema/ent", "schema/entities"},
	"client":    {"schema/id", "schema/contract"},
	"eval":      {"client", "report", "schema/id", "schema/contract"},
	"quality":   {"knowledge", "identity", "eval", "retrieve", "answer", "schema/id"},
	"insight":   {"knowledge", "identity", "retrieve", "schema/id"},
	"report":    {},
	"load":      {},
	"store": {"knowledge", "identity", "custody", "library", "ingest", "jobs", "retrieve", "answer", "conversation", "govern", "quota", "quality", "eval", "insight", "database",
		"model", "endpoint", "embed", "graph", "schema/id", "schema/ent", "schema/entities", "schema/migrations", "schema/flags", "weir"},
	"server": {"knowledge", "identity", "custody", "admission", "library", "ingest", "retrieve", "answer", "conversation", "govern", "quota", "quality", "eval", "insight", "telemetry",
		"model", "endpoint", "pages", "graph",
		"schema/id", "schema/contract", "schema/flags"},
}

// wiring may import every room.
var wiring = []string{"apps/api/internal/app", "apps/api/cmd/forebay", "apps/api/cmd/migration"}

type goPackage struct {
	ImportPath   string
	Name         string
	Doc          string
	Dir          string
	Imports      []string
	TestImports  []string
	XTestImports []string
}

func packages(t *testing.T, module string) []goPackage {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Name,Doc,Dir,Imports", "./...")
	cmd.Dir = filepath.Join(root, module)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list in %s: %v", module, err)
	}
	var list []goPackage
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

func TestImportsPointInwards(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t, "apps/api") {
		path, inside := strings.CutPrefix(p.ImportPath, api)
		if slices.Contains(wiring, strings.TrimPrefix(p.ImportPath, ours)) || !inside {
			continue
		}
		room, _, _ := strings.Cut(path, "/")
		allowed, known := rooms[room]
		if !known {
			t.Errorf("internal/%s is a room without a place in the map: say in architecture_test.go what it may import", room)
			continue
		}
		for _, imported := range p.Imports {
			if name := nameOf(imported); name != "" && name != room && !slices.Contains(allowed, name) {
				t.Errorf("internal/%s imports %s, which its place in the house does not allow", path, name)
			}
		}
	}
}

// nameOf returns how rooms calls an import of ours, or "" for another's.
func nameOf(imported string) string {
	switch {
	case strings.HasPrefix(imported, api):
		room, _, _ := strings.Cut(strings.TrimPrefix(imported, api), "/")
		return room
	case strings.HasPrefix(imported, schema):
		part, _, _ := strings.Cut(strings.TrimPrefix(imported, schema), "/")
		return "schema/" + part
	case strings.HasPrefix(imported, weir):
		return "weir"
	}
	return ""
}

func TestOnlyTheStoreImportsEnt(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t, "apps/api") {
		path := strings.TrimPrefix(p.ImportPath, api)
		if strings.HasPrefix(path, "store") || strings.HasPrefix(path, "database") || slices.Contains(wiring, strings.TrimPrefix(p.ImportPath, ours)) {
			continue
		}
		for _, imported := range p.Imports {
			if strings.HasPrefix(imported, "entgo.io/ent") || strings.HasPrefix(imported, schema+"ent") {
				t.Errorf("%s imports %s; only the store speaks Ent", p.ImportPath, imported)
			}
		}
	}
}

func TestTheSharedPackagesKnowNothingOfTheirUsers(t *testing.T) {
	t.Parallel()
	for module, forbidden := range map[string][]string{
		"packages/weir":   {ours + "apps/", schema},
		"packages/schema": {ours + "apps/", weir},
	} {
		for _, p := range packages(t, module) {
			for _, imported := range p.Imports {
				for _, prefix := range forbidden {
					if strings.HasPrefix(imported, prefix) {
						t.Errorf("%s imports %s", p.ImportPath, imported)
					}
				}
			}
		}
	}
}

func TestEveryPackageSaysWhatLivesInIt(t *testing.T) {
	t.Parallel()
	for _, module := range []string{"apps/api", "packages/schema", "packages/weir", "packages/weir/bench"} {
		for _, p := range packages(t, module) {
			generated := strings.Contains(p.ImportPath, "/ent/") || strings.HasSuffix(p.ImportPath, "/ent")
			if !generated && p.Doc == "" && p.Name != "api_test" && len(p.Imports) > 0 {
				t.Errorf("%s has no package comment", p.ImportPath)
			}
		}
	}
}

var (
	backticked = regexp.MustCompile("`([^`\n]+)`")
	makeTarget = regexp.MustCompile("`make ([a-z][^`]*)`")
	mdLink     = regexp.MustCompile(`\]\(([^)#\s]+)(?:#[^)]*)?\)`)
)

func TestTheGuideForNewcomersNamesWhatExists(t *testing.T) {
	t.Parallel()
	guide := read(t, "CLAUDE.md")
	if lines := strings.Count(guide, "\n"); lines > 150 {
		t.Errorf("CLAUDE.md has %d lines; it stays within 150", lines)
	}
	sources := map[string]string{"CLAUDE.md": guide, "README.md": read(t, "README.md")}
	rules, err := filepath.Glob(filepath.Join(root, ".cursor/rules/*.mdc"))
	if err != nil || len(rules) == 0 {
		t.Fatalf("no cursor rules: %v", err)
	}
	for _, r := range rules {
		name, _ := filepath.Rel(root, r)
		sources[name] = read(t, name)
	}
	targets := makeTargets(t)
	for name, text := range sources {
		for _, m := range backticked.FindAllStringSubmatch(text, -1) {
			if p := m[1]; looksLikePath(p) {
				if _, err := os.Stat(filepath.Join(root, p)); err != nil {
					t.Errorf("%s names %s, which does not exist", name, p)
				}
			}
		}
		for _, m := range makeTarget.FindAllStringSubmatch(text, -1) {
			for target := range strings.FieldsSeq(m[1]) {
				if !strings.Contains(target, "=") && !slices.Contains(targets, target) {
					t.Errorf("%s names `make %s`; there is no target %q", name, m[1], target)
				}
			}
		}
	}
}

func looksLikePath(s string) bool {
	if strings.ContainsAny(s, " *{}:=$@<>()\"") {
		return false
	}
	first, _, nested := strings.Cut(s, "/")
	return nested && slices.Contains([]string{"apps", "packages", "infra", "docs", ".cursor", ".github", ".ci"}, first)
}

func makeTargets(t *testing.T) []string {
	var targets []string
	for _, m := range regexp.MustCompile(`(?m)^([a-z][a-z0-9-]*):`).FindAllStringSubmatch(read(t, "Makefile"), -1) {
		targets = append(targets, m[1])
	}
	return targets
}

func TestLinksInTheDocumentationLeadSomewhere(t *testing.T) {
	t.Parallel()
	files := []string{"README.md", "packages/weir/README.md"}
	err := filepath.WalkDir(filepath.Join(root, "docs"), func(p string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(p, ".md") {
			rel, _ := filepath.Rel(root, p)
			files = append(files, rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		for _, m := range mdLink.FindAllStringSubmatch(read(t, f), -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			if _, err := os.Stat(filepath.Join(root, filepath.Dir(f), m[1])); err != nil {
				t.Errorf("%s links to %s, which does not exist", f, m[1])
			}
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
