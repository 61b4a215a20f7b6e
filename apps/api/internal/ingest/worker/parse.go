package worker

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const kindParse = "parse"

// Document is what is to be read.
type Document struct {
	MediaType string                  // as found by package parse
	Name      string                  // the title of a document that has none
	Size      int64                   // bytes
	Input     func(w io.Writer) error // writes the bytes
	// Contained takes the documents found inside, one after the other, before
	// the text comes. Nil leaves an archive or an e-mail closed: it says what
	// is in it, no more.
	Contained parse.Sink
	// MaxContained is the largest of those that is taken, in bytes. 0: the
	// limit of package archive.
	MaxContained int64
	// Large is called before a text of more than LargeText bytes is taken into
	// memory, and may wait. Nil: nobody minds.
	Large func()
}

// LargeText is the size in bytes from which a text is a large one: a thick
// book's.
const LargeText = 2 << 20

// maxParsed is how much may come of one document: of an archive all that is in
// it, of others a text with its structure.
const (
	maxStructure = 64 << 20
	maxParsed    = body.MaxText + maxStructure
)

type parseHeader struct {
	MediaType string `json:"mediaType"`
	Name      string `json:"name"`
	Open      bool   `json:"open"` // whether contained documents are wanted
	MaxFile   int64  `json:"maxFile,omitempty"`
}

// Parse has a child read a document, with the outcomes that [Pool.Do] and
// [parse.Parse] have.
func (p *Pool) Parse(ctx context.Context, d Document) (text knowledge.Text, err error) {
	limit := int64(maxParsed)
	if d.Contained != nil {
		limit += parse.MaxUnpacked
	}
	err = p.Do(ctx, Request{
		Kind: kindParse, Header: parseHeader{MediaType: d.MediaType, Name: d.Name, Open: d.Contained != nil, MaxFile: d.MaxContained},
		Size: d.Size, Input: d.Input, MaxOutput: limit,
		Output: func(r io.Reader) (err error) {
			text, err = receiveParsed(bufio.NewReader(r), d)
			return err
		},
	})
	if err != nil {
		return knowledge.Text{}, err
	}
	if err := checkText(text); err != nil {
		return knowledge.Text{}, crashed(err)
	}
	return text, nil
}

// What a parsing child writes: any number of contained documents, each its
// name and its bytes in pieces, the last of them empty; then the text.
const (
	tagContained = 'c'
	tagText      = 't'
)

// parseDocument is the child's side.
func parseDocument(ctx context.Context, header json.RawMessage, in []byte, out io.Writer) error {
	var h parseHeader
	if err := json.Unmarshal(header, &h); err != nil {
		return err
	}
	w := bufio.NewWriterSize(out, 64<<10)
	inside := parse.Contents{MaxFile: h.MaxFile}
	if h.Open {
		inside.Take = func(name string, content io.Reader) error { return sendContained(w, name, content) }
	}
	text, err := parse.Unpack(ctx, h.MediaType, h.Name, in, inside)
	if err != nil {
		return err
	}
	if err := w.WriteByte(tagText); err != nil {
		return err
	}
	if err := writeSized(w, []byte(text.Body)); err != nil {
		return err
	}
	text.Body = ""
	if err := gob.NewEncoder(w).Encode(text); err != nil {
		return err
	}
	return w.Flush()
}

func sendContained(w *bufio.Writer, name string, content io.Reader) error {
	if err := w.WriteByte(tagContained); err != nil {
		return err
	}
	if err := writeSized(w, []byte(name)); err != nil {
		return err
	}
	if _, err := io.Copy(pieces{w}, content); err != nil {
		// The parser sees its own fault and notes it; a broken pipe shows again.
		_, pipe := w.Write(binary.BigEndian.AppendUint32(nil, brokenOff))
		return errors.Join(err, pipe)
	}
	return writeSized(w, nil)
}

// brokenOff stands for the size of a piece that cannot be had: the document
// was damaged there.
const brokenOff = 1<<32 - 1

// errBrokenOff is what the sink's reader says then.
var errBrokenOff = errors.New("worker: the contained document breaks off")

// pieces writes what it is given as sized pieces.
type pieces struct{ w *bufio.Writer }

func (p pieces) Write(b []byte) (int, error) {
	written := 0
	for written < len(b) { // never an empty piece, which ends a document
		n := min(len(b)-written, maxFrame)
		if err := writeSized(p.w, b[written:written+n]); err != nil {
			return written, err
		}
		written += n
	}
	return written, nil
}

func writeSized(w *bufio.Writer, b []byte) error {
	if _, err := w.Write(binary.BigEndian.AppendUint32(nil, uint32(len(b)))); err != nil {
		return err
	}
	_, err := w.Write(b)
	return err
}

// receiveParsed is the parent's side.
func receiveParsed(r *bufio.Reader, d Document) (knowledge.Text, error) {
	for {
		tag, err := r.ReadByte()
		if err != nil {
			return knowledge.Text{}, ignoreEOF(err)
		}
		switch {
		case tag == tagContained && d.Contained != nil:
			if err := receiveContained(r, d.Contained); err != nil {
				return knowledge.Text{}, err
			}
		case tag == tagText:
			return receiveText(r, d.Large)
		default:
			return knowledge.Text{}, crashed(errGarbage)
		}
	}
}

// ignoreEOF makes an answer without a text, which an outcome follows, no error.
func ignoreEOF(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

func receiveContained(r *bufio.Reader, contained parse.Sink) error {
	size, err := readSize(r, maxName)
	if err != nil {
		return err
	}
	name := make([]byte, size)
	if _, err := io.ReadFull(r, name); err != nil {
		return err
	}
	content := &pieceReader{r: r}
	err = contained(strings.ToValidUTF8(string(name), "\ufffd"), content)
	if err == nil {
		_, err = io.Copy(io.Discard, content) // what was not wanted
	}
	if content.broken {
		return nil // the list says so
	}
	return err
}

// maxName is the longest name of a contained document, in bytes; zip's limit.
const maxName = 1 << 16

// pieceReader reads pieces up to the empty one.
type pieceReader struct {
	r      *bufio.Reader
	left   int
	end    bool
	broken bool // the end came too soon
}

func (p *pieceReader) Read(b []byte) (int, error) {
	if p.left == 0 && !p.end {
		size, err := readSize(p.r, maxFrame)
		p.broken = errors.Is(err, errBrokenOff)
		if err != nil && !p.broken {
			return 0, err
		}
		p.left, p.end = size, size == 0
	}
	switch {
	case p.broken:
		return 0, errBrokenOff
	case p.end:
		return 0, io.EOF
	}
	n, err := p.r.Read(b[:min(len(b), p.left)])
	p.left -= n
	return n, err
}

func readSize(r io.Reader, limit int) (int, error) {
	var size [4]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return 0, err
	}
	switch n := binary.BigEndian.Uint32(size[:]); {
	case n == brokenOff:
		return 0, errBrokenOff
	case n <= uint32(limit):
		return int(n), nil
	}
	return 0, crashed(errGarbage)
}

// receiveText reads the text into memory once.
func receiveText(r *bufio.Reader, large func()) (knowledge.Text, error) {
	size, err := readSize(r, body.MaxText)
	if err != nil {
		return knowledge.Text{}, err
	}
	if size > LargeText && large != nil {
		large()
	}
	var content strings.Builder
	content.Grow(size)
	if _, err := io.CopyN(&content, r, int64(size)); err != nil {
		return knowledge.Text{}, err
	}
	var text knowledge.Text
	if err := gob.NewDecoder(r).Decode(&text); err != nil {
		return knowledge.Text{}, crashed(fmt.Errorf("%w: %w", errGarbage, err))
	}
	text.Body = content.String()
	return text, nil
}
