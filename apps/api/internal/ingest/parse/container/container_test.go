package container_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container/containertest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func open(t *testing.T, data []byte) *container.Container {
	t.Helper()
	c, err := container.Open(data, "book")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestPartsAreFoundHoweverTheyAreWritten(t *testing.T) {
	t.Parallel()
	c := open(t, containertest.Zip(t, map[string]string{"Word/Document.xml": "text", `media\a.png`: "picture"}))
	for _, name := range []string{"word/document.xml", "/Word/Document.xml", "word/../word/document.xml"} {
		if got, err := c.ReadFile(name); err != nil || string(got) != "text" {
			t.Errorf("%s holds %q, %v", name, got, err)
		}
	}
	if !c.Has("media/a.png") || c.Has("media/b.png") {
		t.Error("the picture is not where it should be")
	}
	if _, err := c.ReadFile("none"); !container.IsMissing(err) {
		t.Errorf("a missing part gave %v", err)
	}
}

func TestWhatUnpacksToTooMuchIsStoppedWhileItUnpacks(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	containertest.Add(t, z, "bomb.xml", containertest.Repeat(strings.Repeat("0", 1<<20), 100))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := open(t, b.Bytes()).OpenLong("bomb.xml")
	if err != nil {
		t.Fatal(err)
	}
	n, err := io.Copy(io.Discard, f)
	if err == nil || n > 50<<20 {
		t.Errorf("%d bytes were unpacked, %v", n, err)
	}
	if err := container.Explain("book", err); knowledge.CodeOf(err) != knowledge.CodeTooLarge {
		t.Errorf("it is told as %v", err)
	}
}

func TestWhatIsNoDocumentIsRefused(t *testing.T) {
	t.Parallel()
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 500)
	whole := string(containertest.Zip(t, map[string]string{"a": "text"}))
	for name, c := range map[string]struct {
		data string
		code knowledge.Code
		says string
	}{
		"no zip":     {"hello", knowledge.CodeUnreadable, "damaged"},
		"cut short":  {whole[:len(whole)/2], knowledge.CodeUnreadable, "damaged"},
		"old format": {ole, knowledge.CodeUnsupportedFormat, "old office program"},
		"password":   {ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00", knowledge.CodeUnreadable, "password"},
	} {
		_, err := container.Open([]byte(c.data), "book")
		if knowledge.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	many := map[string]string{}
	for i := range 20_001 {
		many[strings.Repeat("x", i%100)+string(rune('0'+i/100))] = ""
	}
	if _, err := container.Open(containertest.Zip(t, many), "book"); knowledge.CodeOf(err) != knowledge.CodeTooLarge {
		t.Errorf("20,001 parts: %v", err)
	}
}
