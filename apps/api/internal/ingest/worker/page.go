package worker

import (
	"context"
	"encoding/json"
	"io"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pdf"
)

const kindPage = "page"

// Page is a page of a PDF that is to be drawn.
type Page struct {
	Number int                     // from 1
	Width  int                     // of the picture, in pixels
	Size   int64                   // bytes of the document
	Input  func(w io.Writer) error // writes the document
}

const (
	pageTimeout    = 20 * time.Second
	maxPagePicture = 32 << 20 // far more than any picture of [pdf.Render] takes
)

type pageHeader struct {
	Number int `json:"number"`
	Width  int `json:"width"`
}

// RenderPage has a child draw a page and writes the PNG to w, with the outcomes
// that [Pool.Do] and [pdf.Render] have.
func (p *Pool) RenderPage(ctx context.Context, page Page, w io.Writer) error {
	return p.Do(ctx, Request{
		Kind: kindPage, Header: pageHeader{Number: page.Number, Width: page.Width},
		Size: page.Size, Input: page.Input, MaxOutput: maxPagePicture, Timeout: pageTimeout,
		Output: func(r io.Reader) error {
			_, err := io.Copy(w, r)
			return err
		},
	})
}

// renderPage is the child's side.
func renderPage(ctx context.Context, header json.RawMessage, in []byte, out io.Writer) error {
	var h pageHeader
	if err := json.Unmarshal(header, &h); err != nil {
		return err
	}
	picture, err := pdf.Render(ctx, in, h.Number, h.Width)
	if err != nil {
		return err
	}
	_, err = out.Write(picture)
	return err
}
