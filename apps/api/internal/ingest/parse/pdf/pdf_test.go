package pdf

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/klippa-app/go-pdfium"
	"golang.org/x/sync/errgroup"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestRealDocumentsKeepTheirStructure(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"report", "columns", "paper", "sideways", "rtl", "vertical"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := Parse(t.Context(), name+".pdf", fixture(t, name+".pdf"))
			if err != nil {
				t.Fatal(err)
			}
			parsetest.Check(t, text)
			parsetest.Golden(t, filepath.Join("testdata", name+".golden"), text)
		})
	}
}

func fixture(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func TestManyDocumentsAreReadAtOnce(t *testing.T) {
	t.Parallel()
	data := fixture(t, "report.pdf")
	want, err := Parse(t.Context(), "report.pdf", data)
	if err != nil {
		t.Fatal(err)
	}
	var group errgroup.Group
	for range 4 * maxSandboxes {
		group.Go(func() error {
			got, err := Parse(t.Context(), "report.pdf", data)
			if err == nil && got.Body != want.Body {
				t.Error("the same file read differently")
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Error(err)
	}
}

func TestAnUnusableCacheFolderIsNoFailure(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", file)
	var folders []string
	e := engine{load: func(folder string, watched bool) (pdfium.Pool, error) {
		folders = append(folders, folder)
		if folder != "" {
			return load(folder, watched) // fails before it compiles anything
		}
		return shared.start()
	}}
	for range 2 {
		sandbox, err := e.sandbox(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := sandbox.Close(); err != nil {
			t.Error(err)
		}
	}
	if len(folders) != 2 || folders[0] == "" || folders[1] != "" {
		t.Errorf("the library was loaded with the folders %q", folders)
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"report.pdf", "columns.pdf", "scan.pdf"} {
		f.Add(fixture(f, name))
	}
	f.Add(build("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		stream("", "BT /F 12 Tf 10 100 Td (The gate is open.) Tj ET"),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := parse(t.Context(), 5*time.Second, "file.pdf", data)
		switch {
		case err == nil:
			parsetest.Check(t, text)
		case knowledge.CodeOf(err) == knowledge.CodeInternal:
			t.Errorf("a person would be told nothing: %v", err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for _, name := range []string{"report", "columns"} {
		b.Run(name, func(b *testing.B) {
			data := fixture(b, name+".pdf")
			pages := 0
			for b.Loop() {
				text, err := Parse(b.Context(), name, data)
				if err != nil {
					b.Fatal(err)
				}
				pages += len(text.Pages)
			}
			b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(pages), "ms/page")
		})
	}
}
