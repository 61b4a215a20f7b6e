// Package container opens the zip files that office documents and books are.
// Every limit is enforced while reading, whatever the file says of itself: what
// it claims to hold is a claim.
package container

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Limits of what one document may unpack to. The largest real documents, with
// hundreds of pictures, have some thousands of parts; a million rows of a sheet
// are some 400 MB of XML.
const (
	maxParts = 20_000
	// MaxTotal is how many bytes all reads of one document may unpack.
	MaxTotal = 1 << 30
	// MaxPart is how many bytes a part may unpack to, unless it is read row by
	// row: the text of a thousand pages is 20 MB of XML.
	MaxPart = 64 << 20
	// maxRatio is how often larger than its compressed bytes a part may be
	// once it has unpacked freeBytes. XML of real documents shrinks to a tenth,
	// of monotonous sheets to a hundredth; only bombs come near deflate's most,
	// a thousandth.
	maxRatio  = 400
	freeBytes = 4 << 20
)

// Container is an opened document. It is for one goroutine.
type Container struct {
	parts map[string]*zip.File
	names []string
	read  int64
}

// Open opens the document in data; what is what a person calls it ("Word
// document"). It fails with unreadable, also for a document that is protected
// by a password, or too_large.
func Open(data []byte, what string) (*Container, error) {
	if bytes.HasPrefix(data, []byte(oleMagic)) {
		return nil, oleError(data, what)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, Damaged(what, fmt.Errorf("open: %w", err))
	}
	if len(z.File) > maxParts {
		return nil, knowledge.Errorf(knowledge.CodeTooLarge, "This %s has %d parts inside, more than any real one. Save it again in its own program, and upload that.", what, len(z.File))
	}
	c := &Container{parts: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		name := clean(f.Name)
		if _, double := c.parts[key(name)]; double || f.FileInfo().IsDir() {
			continue // of two parts with one name, programs read the first
		}
		c.parts[key(name)] = f
		c.names = append(c.names, name)
	}
	return c, nil
}

// clean is a part's name as references to it are written.
func clean(name string) string {
	return strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/")
}

// key is how a part is looked up: in OPC, names differ by more than case.
func key(name string) string { return strings.ToLower(name) }

// Has says whether there is a part of the name.
func (c *Container) Has(name string) bool { return c.parts[key(clean(name))] != nil }

// Names lists the parts in the order of the file.
func (c *Container) Names() []string { return c.names }

// Size is what the part claims to unpack to, in bytes; 0 if there is none.
func (c *Container) Size(name string) int64 {
	if f := c.parts[key(clean(name))]; f != nil {
		return int64(f.UncompressedSize64)
	}
	return 0
}

// errMissing is the cause of an error about a part that is not there.
var errMissing = errors.New("no such part")

// Open starts reading a part of at most [MaxPart] bytes. The error of a missing
// part, and any that reading brings, is for [Explain].
func (c *Container) Open(name string) (io.ReadCloser, error) { return c.open(name, MaxPart) }

// OpenLong is Open for a part that is read row by row and so may be as large
// as the whole document.
func (c *Container) OpenLong(name string) (io.ReadCloser, error) { return c.open(name, MaxTotal) }

func (c *Container) open(name string, most int64) (io.ReadCloser, error) {
	f := c.parts[key(clean(name))]
	if f == nil {
		return nil, fmt.Errorf("%s: %w", name, errMissing)
	}
	if f.Flags&0x1 != 0 {
		return nil, fmt.Errorf("%s: %w", name, errLocked)
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &bounded{ReadCloser: r, container: c, packed: int64(f.CompressedSize64), most: most, name: name}, nil
}

// ReadFile reads a part of at most [MaxPart] bytes.
func (c *Container) ReadFile(name string) ([]byte, error) {
	r, err := c.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// bounded stops a part that unpacks to too much.
type bounded struct {
	io.ReadCloser
	container *Container
	packed    int64
	unpacked  int64
	most      int64
	name      string
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.unpacked += int64(n)
	b.container.read += int64(n)
	if b.container.read > MaxTotal || b.unpacked > b.most || b.unpacked > freeBytes && b.unpacked > maxRatio*max(b.packed, 1) {
		return 0, fmt.Errorf("%s: %w", b.name, errBomb)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("%s: %w", b.name, err)
	}
	return n, err
}
