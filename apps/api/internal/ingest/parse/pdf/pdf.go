// Package pdf reads the text layer of PDF documents, page by page. The glyphs
// come from PDFium, which runs inside a WebAssembly sandbox: a malformed or
// hostile file can exhaust its sandbox, never the process. Lines, paragraphs
// and headings are put together here from where the glyphs stand.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// maxTime is how long one document may take, whatever the caller allows. At
// some ten milliseconds a page, even a thousand pages stay far below it.
const maxTime = 2 * time.Minute

// Parse reads the document in data. It fails with [knowledge.CodeUnreadable]
// when the file is damaged or locked, and with the context's error when ctx
// ends first. A document of images alone fails with [knowledge.CodeNoText]. A
// single page that is damaged stays empty.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	return parse(ctx, maxTime, name, data)
}

func parse(ctx context.Context, limit time.Duration, name string, data []byte) (knowledge.Text, error) {
	var title string
	var pages []page
	err := inSandbox(ctx, limit, func(ctx context.Context, sandbox pdfium.Pdfium) (err error) {
		title, pages, err = read(ctx, sandbox, data)
		return err
	})
	if err != nil {
		return knowledge.Text{}, err
	}
	return compose(name, title, pages)
}

// inSandbox calls work with a fresh sandbox, which ends with the context or
// after limit, in the middle of a call if need be (but see [EndWithProcess]).
func inSandbox(ctx context.Context, limit time.Duration, work func(context.Context, pdfium.Pdfium) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	sandbox, err := shared.sandbox(ctx)
	if ctx.Err() != nil { // the pool has an error of its own for this
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("pdf: wait for a sandbox: %w", err)
	}
	if shared.unwatched {
		defer func() { _ = sandbox.Close() }()
		return work(ctx, sandbox)
	}
	timed, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	closed := closeWith(timed, sandbox)
	err = work(timed, sandbox)
	closed()

	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case timed.Err() != nil:
		return unreadable(timed.Err(), "Reading this PDF takes too long. Print it to a new PDF and upload that.")
	}
	return err
}

// closeWith ends the sandbox when ctx does, in the middle of a call if need
// be. The function that it returns closes the sandbox in any case, and returns
// when it is closed.
func closeWith(ctx context.Context, sandbox pdfium.Pdfium) (closed func()) {
	killed := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(killed)
		// Its only failure is a sandbox that is closed already.
		_ = sandbox.Kill()
	})
	return func() {
		if stop() {
			_ = sandbox.Close()
			return
		}
		<-killed
	}
}

// read opens the document and collects the lines of every page.
func read(ctx context.Context, sandbox pdfium.Pdfium, data []byte) (title string, pages []page, err error) {
	opened, err := sandbox.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		return "", nil, openError(err)
	}
	count, err := sandbox.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: opened.Document})
	if err != nil {
		return "", nil, damaged(err)
	}
	size, failed := 0, error(nil)
	for i := range count.PageCount {
		if err := ctx.Err(); err != nil {
			return "", nil, err
		}
		found, err := readPage(sandbox, opened.Document, i)
		if knowledge.CodeOf(err) == knowledge.CodeTooLarge {
			return "", nil, err
		}
		if err != nil {
			failed = err // viewers show such a page blank; the others are worth having
		}
		for _, l := range found.lines {
			size += len(l.text)
		}
		if size > body.MaxText {
			return "", nil, body.TooLongError()
		}
		pages = append(pages, found)
	}
	switch {
	case size == 0 && failed != nil:
		return "", nil, damaged(failed)
	case size == 0:
		return "", nil, knowledge.Errorf(knowledge.CodeNoText,
			"This PDF holds no text, only images; it is probably a scan. Run text recognition (OCR) on it and upload the result.")
	}
	if meta, err := sandbox.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: opened.Document, Tag: "Title"}); err == nil {
		title = meta.Value
	}
	return title, pages, nil
}

// openError says why a document did not open.
func openError(err error) error {
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword):
		return unreadable(err, "This PDF is locked with a password. Save a copy without the password and upload that.")
	case errors.Is(err, pdfiumerrors.ErrSecurity):
		return unreadable(err, "This PDF is encrypted in a way that cannot be read. Save a copy without protection and upload that.")
	}
	return damaged(err)
}

func damaged(err error) error {
	return unreadable(err, "This PDF is damaged or incomplete. Open it in a PDF viewer, save or print it as a new PDF, and upload that.")
}

func unreadable(err error, message string) error {
	return &knowledge.Error{Code: knowledge.CodeUnreadable, Message: message, Err: fmt.Errorf("pdf: %w", err)}
}
