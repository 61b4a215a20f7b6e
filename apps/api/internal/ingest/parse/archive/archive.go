// Package archive opens zipped folders. The archive itself reads as a list of
// what is in it; the files inside are handed on, to become documents of their
// own. Nothing is written to a disk, and every limit is enforced while
// unpacking, whatever the archive claims.
package archive

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Limits of one archive.
const (
	// MaxTotal is how many bytes all files together may unpack to.
	MaxTotal = 512 << 20
	// MaxFile is how many bytes one file may unpack to, if not fewer are allowed.
	MaxFile = 200 << 20
	// MaxFiles is how many files there may be. Each becomes a job.
	MaxFiles = 2000
	// maxRatio is how often larger than its compressed bytes a file may be
	// once it has unpacked freeBytes: monotonous tables shrink to a hundredth,
	// only bombs come near deflate's most, a thousandth.
	maxRatio  = 400
	freeBytes = 4 << 20
)

// Options says what to do with the files inside.
type Options struct {
	// Unread says why a file cannot be read, from its name and its first bytes,
	// or returns "".
	Unread func(name string, head []byte) (why string)
	// Take is given each file that can be read, by its path. Nil: the archive
	// stays closed.
	Take func(name string, content io.Reader) error
	// MaxFile is how many bytes one file may unpack to. Default MaxFile.
	MaxFile int64
}

// Parse lists the archive in data and hands on what is in it. It fails with
// unreadable when it is damaged or its files overlap, and with too_large
// when it holds too many; nothing is unpacked then.
func Parse(ctx context.Context, name string, data []byte, o Options) (knowledge.Text, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return knowledge.Text{}, unreadable(err, "This archive is damaged or incomplete. Make it again, and upload that.")
	}
	files := slices.DeleteFunc(slices.Clone(z.File), func(f *zip.File) bool {
		return strings.HasSuffix(f.Name, "/") || ofSystem(f.Name)
	})
	if len(files) > MaxFiles {
		return knowledge.Text{}, knowledge.Errorf(knowledge.CodeTooLarge,
			"This archive holds %d files; at most %d are taken at once. Split it into several archives.", len(files), MaxFiles)
	}
	if len(files) == 0 {
		return knowledge.Text{}, knowledge.Errorf(knowledge.CodeNoText, "This archive is empty. Check that it is the one you meant to upload.")
	}
	if overlap(files) {
		return knowledge.Text{}, unreadable(errors.New("files overlap"),
			"The files in this archive lie on top of each other, as in no honest one. Make it again from the files themselves.")
	}
	if o.MaxFile <= 0 {
		o.MaxFile = MaxFile
	}
	u := unpacking{Options: o, seen: map[string]bool{}}
	list := make([]line, 0, len(files))
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return knowledge.Text{}, err
		}
		l, err := u.file(f)
		if err != nil {
			return knowledge.Text{}, err
		}
		list = append(list, l)
	}
	return listing(name, list)
}

// ofSystem knows what operating systems leave beside people's files.
func ofSystem(name string) bool {
	name = strings.ReplaceAll(name, `\`, "/")
	base := name[strings.LastIndexByte(name, '/')+1:]
	return strings.HasPrefix(name, "__MACOSX/") || strings.HasPrefix(base, "._") ||
		slices.Contains([]string{".DS_Store", "Thumbs.db", "desktop.ini"}, base)
}

// overlap says whether two files share compressed bytes: that is how bombs get
// petabytes out of megabytes.
func overlap(files []*zip.File) bool {
	type extent struct{ start, end int64 }
	extents := make([]extent, 0, len(files))
	for _, f := range files {
		start, err := f.DataOffset()
		if err != nil {
			continue // it cannot be opened either, which is said in the list
		}
		extents = append(extents, extent{start, start + int64(f.CompressedSize64)})
	}
	slices.SortFunc(extents, func(a, b extent) int { return int(a.start - b.start) })
	for i := 1; i < len(extents); i++ {
		if extents[i].start < extents[i-1].end {
			return true
		}
	}
	return false
}

// line is one file in the list.
type line struct {
	name string
	size int64  // unpacked; as claimed when it was left out
	why  string // it was left out, or empty
}

// listing is the archive as a text.
func listing(name string, list []line) (knowledge.Text, error) {
	var w body.Writer
	left, size := 0, int64(0)
	for _, l := range list {
		if l.why != "" {
			left++
		} else {
			size += l.size
		}
	}
	w.Heading(1, name)
	w.Block(knowledge.BlockParagraph, 0, fmt.Sprintf("An archive with %s: %s, of which %s left out.",
		count(len(list), "file"), Size(size), count(left, "was", "were")))
	for _, l := range list {
		item := l.name + ", " + Size(l.size)
		if l.why != "" {
			item += ": left out. " + l.why
		}
		w.Block(knowledge.BlockListItem, 1, item)
	}
	if left > 0 {
		w.Note("%d of %s left out; the list says why.", left, count(len(list), "file in it was", "files in it were"))
	}
	return w.Text(name)
}

// count is a number with its word, by default with an s for several.
func count(n int, words ...string) string {
	word := words[0]
	if n != 1 {
		word = append(words, word+"s")[1]
	}
	return fmt.Sprintf("%d %s", n, word)
}

// Size is a number of bytes as people write it.
func Size(n int64) string {
	switch {
	case n == 1:
		return "1 byte"
	case n < 1000:
		return fmt.Sprintf("%d bytes", n)
	case n < 1000_000:
		return fmt.Sprintf("%.1f kB", float64(n)/1e3)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func unreadable(cause error, message string) error {
	return &knowledge.Error{Code: knowledge.CodeUnreadable, Message: message, Err: fmt.Errorf("archive: %w", cause)}
}
