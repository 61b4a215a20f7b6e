package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// headSize is how much of a file decides whether it can be read.
const headSize = 64 << 10

// unpacking is the way through one archive.
type unpacking struct {
	Options
	seen  map[string]bool
	total int64 // unpacked so far
}

// file hands one file on, or says why not. An error is of who takes the files.
func (u *unpacking) file(f *zip.File) (line, error) {
	l := line{name: nameOf(f), size: int64(min(f.UncompressedSize64, 1<<62))}
	if l.why = u.refuse(f, l.name); l.why != "" {
		return l, nil
	}
	u.seen[l.name] = true
	opened, err := f.Open()
	if err != nil {
		l.why = broken(err)
		return l, nil
	}
	defer opened.Close()
	content := &meter{r: opened, packed: int64(f.CompressedSize64), room: MaxTotal - u.total, most: u.MaxFile}
	defer func() { u.total += content.read }()
	head := make([]byte, min(headSize, max(l.size, 1)))
	n, err := io.ReadFull(content, head)
	if content.fault == nil {
		if l.why = u.Unread(l.name, head[:n]); l.why != "" {
			return l, nil
		}
		err = u.Take(l.name, io.MultiReader(bytes.NewReader(head[:n]), content))
	}
	if content.fault != nil {
		l.why = broken(content.fault)
		return l, nil
	}
	l.size = content.read
	return l, err
}

// refuse says why a file is not even opened.
func (u *unpacking) refuse(f *zip.File, name string) string {
	mode := f.Mode()
	switch {
	case u.Take == nil:
		return "An archive this deep inside others stays closed."
	case !local(f.Name):
		return "Its path leads out of the archive."
	case mode&fs.ModeSymlink != 0:
		return "It is a link."
	case !mode.IsRegular():
		return "It is no file."
	case f.Flags&1 != 0:
		return "It is locked with a password."
	case u.seen[name]:
		return "The archive has another file of this name."
	case f.UncompressedSize64 > uint64(u.MaxFile):
		return tooLarge
	}
	return ""
}

// local says whether a path stays inside the folder that it begins in, on any
// system.
func local(name string) bool {
	name = strings.ReplaceAll(name, `\`, "/")
	if strings.HasPrefix(name, "/") || len(name) > 1 && name[1] == ':' || strings.ContainsRune(name, 0) {
		return false
	}
	clean := path.Clean(name)
	return clean != "." && clean != ".." && !strings.HasPrefix(clean, "../")
}

// nameOf is a file's path with slashes, decoded as old archivers wrote it.
func nameOf(f *zip.File) string {
	name := f.Name
	if !utf8.ValidString(name) {
		if decoded, err := charmap.CodePage437.NewDecoder().String(name); err == nil {
			name = decoded
		}
	}
	return path.Clean(strings.ReplaceAll(name, `\`, "/"))
}

// Reasons that a file's content gives while it is unpacked.
var (
	errTotal = errors.New("over the limit of the archive")
	errLarge = errors.New("over the limit of a file")
	errRatio = errors.New("expands beyond measure")
)

const tooLarge = "It is too large."

// broken says for a person why a file's content ended early.
func broken(err error) string {
	switch {
	case errors.Is(err, errTotal):
		return fmt.Sprintf("What is in the archive comes to more than %d MB.", MaxTotal>>20)
	case errors.Is(err, errLarge):
		return tooLarge
	case errors.Is(err, errRatio):
		return "It expands beyond all measure."
	case errors.Is(err, zip.ErrAlgorithm):
		return "It is compressed in a way that cannot be read."
	}
	return "It is damaged."
}

// meter counts what is unpacked and stops at the limits.
type meter struct {
	r      io.Reader
	packed int64 // compressed size
	room   int64 // left for the archive
	most   int64 // for one file
	read   int64
	fault  error // why it stopped before the end
}

func (m *meter) Read(p []byte) (int, error) {
	if m.fault != nil {
		return 0, m.fault
	}
	n, err := m.r.Read(p)
	m.read += int64(n)
	switch {
	case err != nil && err != io.EOF:
		m.fault = err
	case m.read > m.most:
		m.fault = errLarge
	case m.read > m.room:
		m.fault = errTotal
	case m.read > freeBytes && m.read > maxRatio*m.packed:
		m.fault = errRatio
	}
	if m.fault != nil {
		return n, m.fault
	}
	return n, err
}
