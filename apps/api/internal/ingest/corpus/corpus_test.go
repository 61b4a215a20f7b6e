package corpus_test

import (
	"bytes"
	"path"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/corpus"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container/containertest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
)

func files(t *testing.T) []corpus.File {
	t.Helper()
	list, err := corpus.Files()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestEveryFileIsExpected(t *testing.T) {
	t.Parallel()
	names, err := corpus.Names()
	if err != nil {
		t.Fatal(err)
	}
	var expected []string
	for _, f := range files(t) {
		expected = append(expected, f.Name)
	}
	slices.Sort(expected)
	if !slices.Equal(names, expected) {
		t.Errorf("the folder holds\n%q\nexpected.tsv names\n%q", names, expected)
	}
	if len(names) < 60 {
		t.Errorf("only %d files", len(names))
	}
}

// goldens are the files whose text is kept to be compared: what each program
// makes of the same source reads the same.
var goldens = []string{
	"handbook.docx", "handbook-libreoffice.docx", "handbook.odt", "handbook.epub", "strict.docx", "no-styles.docx", "betriebshandbuch.odt",
	"changes.docx", "form.docx", "form.odt", "manuel-epub2.epub", "jousui.epub", "shuichang.docx",
	"talk.pptx", "talk-libreoffice.pptx", "talk.odp", "slide-missing.pptx", "prices.xlsx", "prices.ods", "rota.xlsx", "gebuehren.csv", "samples.tsv",
}

func TestRealFilesReadAsTheyWereWritten(t *testing.T) {
	t.Parallel()
	for _, f := range files(t) {
		if !slices.Contains(goldens, f.Name) {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			t.Parallel()
			mediaType, err := parse.Detect(f.Name, f.Data)
			if err != nil {
				t.Fatal(err)
			}
			text, err := parse.Parse(t.Context(), mediaType, f.Name, f.Data)
			if err != nil {
				t.Fatal(err)
			}
			parsetest.Check(t, text)
			parsetest.Golden(t, "golden/"+f.Name+".golden", text)
		})
	}
}

// TestDamagedFilesNeverPanic cuts and flips files of each kind. What still
// reads keeps a text's promises.
func TestDamagedFilesNeverPanic(t *testing.T) {
	t.Parallel()
	for _, f := range files(t) {
		switch f.Name {
		case "talk-libreoffice.pptx", "prices.ods", "talk.odp", "form.odt", "form.docx", "manuel.epub", "prices.xlsx":
		default:
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			t.Parallel()
			kinds := map[string]string{".pptx": parse.PPTX, ".ods": parse.ODS, ".odp": parse.ODP, ".odt": parse.ODT, ".docx": parse.DOCX, ".epub": parse.EPUB, ".xlsx": parse.XLSX}
			containertest.Damage(t, f.Data, func(data []byte) {
				if len(data) == 0 {
					return
				}
				text, err := parse.Parse(t.Context(), kinds[path.Ext(f.Name)], f.Name, bytes.Clone(data))
				if err != nil {
					if bytes.Contains([]byte(err.Error()), []byte("panic")) {
						t.Error(err)
					}
					return
				}
				parsetest.Check(t, text)
			})
		})
	}
}
