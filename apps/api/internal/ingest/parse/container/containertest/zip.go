// Package containertest makes documents that are zip files, for the tests of
// those who read them.
package containertest

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
)

// Zip packs parts by their names.
func Zip(tb testing.TB, parts map[string]string) []byte {
	tb.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		Add(tb, z, name, strings.NewReader(parts[name]))
	}
	if err := z.Close(); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// Add packs one part.
func Add(tb testing.TB, z *zip.Writer, name string, content io.Reader) {
	tb.Helper()
	w, err := z.Create(name)
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := io.Copy(w, content); err != nil {
		tb.Fatal(err)
	}
}

// Without is a copy of parts that lacks one.
func Without(parts map[string]string, name string) map[string]string {
	rest := maps.Clone(parts)
	delete(rest, name)
	return rest
}

// Repeat reads as the text said n times, without holding it.
func Repeat(text string, n int) io.Reader { return &repeat{text: text, left: n} }

type repeat struct {
	text string
	left int
	rest string
}

func (r *repeat) Read(p []byte) (int, error) {
	if r.rest == "" {
		if r.left == 0 {
			return 0, io.EOF
		}
		r.left--
		r.rest = r.text
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// Damage calls read with data cut short and with bits flipped, which must end
// in an error or a text but never in a panic.
func Damage(t *testing.T, data []byte, read func(data []byte)) {
	t.Helper()
	for n := 0; n < len(data); n += max(1, len(data)/40) {
		read(data[:n])
		flipped := bytes.Clone(data)
		flipped[n] ^= 1 << (n % 8)
		read(flipped)
	}
}
