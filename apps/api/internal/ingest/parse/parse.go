// Package parse turns the bytes of a document into text with exact spans: it
// finds out the format, decodes the characters, and hands over to the parser
// of the format. What comes back keeps the promises of [knowledge.Text]
// whatever went in, and every failure is a [knowledge.Error] that tells the
// person who uploaded the file what to do.
package parse

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/archive"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/csv"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/docx"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/email"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/epub"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markdown"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/odf"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pdf"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pptx"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/text"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/xlsx"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// The media types that Forebay reads.
const (
	PDF      = "application/pdf"
	HTML     = "text/html"
	Markdown = "text/markdown"
	Text     = "text/plain"
	CSV      = "text/csv"
	TSV      = "text/tab-separated-values"
	DOCX     = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	PPTX     = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	XLSX     = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	ODT      = "application/vnd.oasis.opendocument.text"
	ODS      = "application/vnd.oasis.opendocument.spreadsheet"
	ODP      = "application/vnd.oasis.opendocument.presentation"
	EPUB     = "application/epub+zip"
	EML      = "message/rfc822" // an e-mail with all that is attached
	ZIP      = "application/zip"
)

// Sink takes a document that was found inside another, by its path in there.
// It may be called for content that breaks off; the reader's error then says
// so, and the sink keeps nothing of it.
type Sink = func(name string, content io.Reader) error

// Contents says what to do with the documents inside an archive or an e-mail.
// The zero value leaves it closed: it lists what is in it, no more.
type Contents struct {
	Take    Sink
	MaxFile int64 // the largest that is taken, in bytes; 0: archive.MaxFile
}

// MaxUnpacked is how many bytes may come out of one archive or e-mail.
const MaxUnpacked = archive.MaxTotal

// Parse reads a document of a media type that [Detect] found. The name serves
// as the title of a document that has none of its own. Documents inside it are
// not looked for; see [Unpack].
//
// The codes of its failures are empty_file, unsupported_format, unreadable,
// no_text and too_large (more than body.MaxText bytes of text). When ctx ends
// first, it returns the context's error: that says nothing of the document.
// Only PDF can be interrupted midway; the other formats take well under a
// second for the largest upload.
func Parse(ctx context.Context, mediaType, name string, data []byte) (knowledge.Text, error) {
	return Unpack(ctx, mediaType, name, data, Contents{})
}

// Unpack is Parse, and hands on the documents inside an archive or an e-mail.
// An error of the sink ends it and is returned.
func Unpack(ctx context.Context, mediaType, name string, data []byte, inside Contents) (knowledge.Text, error) {
	if err := ctx.Err(); err != nil {
		return knowledge.Text{}, err
	}
	if len(data) == 0 {
		return knowledge.Text{}, emptyFile()
	}
	out, err := dispatch(ctx, mediaType, name, data, inside)
	if err != nil {
		return knowledge.Text{}, err
	}
	if strings.TrimSpace(out.Body) == "" {
		return knowledge.Text{}, knowledge.Errorf(knowledge.CodeNoText,
			"There is no text in this file. Check that it is the one you meant to upload.")
	}
	return out, nil
}

// dispatch calls the parser of the format. A parser that panics has met a file
// that it cannot read; the process goes on.
func dispatch(ctx context.Context, mediaType, name string, data []byte, inside Contents) (out knowledge.Text, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &knowledge.Error{
				Code:    knowledge.CodeUnreadable,
				Message: "This file is damaged and cannot be read. Open it in its own program, save it again, and upload that.",
				Err:     fmt.Errorf("parse %s: panic: %v\n%s", mediaType, r, debug.Stack()),
			}
		}
	}()
	switch mediaType {
	case PDF:
		return pdf.Parse(ctx, name, data)
	case HTML:
		return html.Parse(name, decodeHTML(data))
	case Markdown:
		return markdown.Parse(name, decode(data))
	case Text:
		return text.Parse(name, decode(data))
	case CSV, TSV:
		return csv.Parse(ctx, name, []byte(decode(data)))
	case DOCX:
		return docx.Parse(ctx, name, data)
	case PPTX:
		return pptx.Parse(ctx, name, data)
	case XLSX:
		return xlsx.Parse(ctx, name, data)
	case ODT, ODS, ODP:
		return odf.Parse(ctx, name, data)
	case EPUB:
		return epub.Parse(ctx, name, data)
	case ZIP:
		return archive.Parse(ctx, name, data, archive.Options{Unread: unread, Take: inside.Take, MaxFile: inside.MaxFile})
	case EML:
		return email.Parse(ctx, name, data, email.Options{Unread: unread, Take: inside.Take})
	}
	return knowledge.Text{}, &knowledge.Error{
		Code:    knowledge.CodeUnsupportedFormat,
		Message: unsupported("This file"),
		Err:     errors.New("parse: media type " + mediaType),
	}
}

func emptyFile() error {
	return knowledge.Errorf(knowledge.CodeEmptyFile, "This file is empty. Check that it was saved, then upload it again.")
}

// unsupported says what the file is and what could be uploaded instead.
func unsupported(what string) string {
	return what + " is not of a format that Forebay reads. Upload PDF, Word, PowerPoint, Excel, OpenDocument, EPUB, e-mail, web pages, tables, text, or a zip file of these; most programs can save or print as PDF."
}
