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
	"runtime/debug"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markdown"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pdf"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/text"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// The media types that Forebay reads.
const (
	PDF      = "application/pdf"
	HTML     = "text/html"
	Markdown = "text/markdown"
	Text     = "text/plain"
)

// Parse reads a document of a media type that [Detect] found. The name serves
// as the title of a document that has none of its own.
//
// The codes of its failures are empty_file, unsupported_format, unreadable,
// no_text and too_large (more than body.MaxText bytes of text). When ctx ends
// first, it returns the context's error: that says nothing of the document.
// Only PDF can be interrupted midway; the other formats take well under a
// second for the largest upload.
func Parse(ctx context.Context, mediaType, name string, data []byte) (knowledge.Text, error) {
	if err := ctx.Err(); err != nil {
		return knowledge.Text{}, err
	}
	if len(data) == 0 {
		return knowledge.Text{}, emptyFile()
	}
	out, err := dispatch(ctx, mediaType, name, data)
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
func dispatch(ctx context.Context, mediaType, name string, data []byte) (out knowledge.Text, err error) {
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
	return what + " is not of a format that Forebay reads. Upload PDF, HTML, Markdown or plain text; most programs can save or print as PDF."
}
