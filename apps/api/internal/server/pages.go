package server

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/pages"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Pages shows documents as they look on paper.
type Pages interface {
	Sizes(ctx context.Context, document id.ID, version int) (number int, sizes []knowledge.Page, err error)
	Page(ctx context.Context, document id.ID, version, page int, span knowledge.Span) (pages.Page, error)
	Picture(ctx context.Context, document id.ID, version, page, width int) (pages.Picture, error)
}

// drawing is the treatment of pictures: they wait for their turn, and nobody
// draws for somebody who left.
var drawing = treatment{class: admission.Analytics, deadline: 30 * time.Second, watch: true}

// picture answers with a PNG.
func (b blueprint) picture() blueprint {
	b.Responses = map[string]*huma.Response{
		"200": {
			Description: "The page as a picture",
			Content:     map[string]*huma.MediaType{"image/png": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}},
		},
		"304": {Description: "The picture is the one that If-None-Match names"},
	}
	b.treatment = drawing
	return b
}

type pagesOut struct {
	Body contract.DocumentPages
}

func (s *Server) documentPages(ctx context.Context, in *versionQuery) (*pagesOut, error) {
	version, sizes, err := s.opts.Pages.Sizes(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	out := &pagesOut{Body: contract.DocumentPages{Version: version, Pages: make([]contract.PageShape, len(sizes))}}
	for i, p := range sizes {
		out.Body.Pages[i] = shapeContract(p)
	}
	return out, nil
}

// PagePath names a page in an address.
type PagePath struct {
	DocumentPath
	Version int `query:"version" minimum:"1" doc:"The version's number; left out, the newest"`
	Page    int `path:"page" minimum:"1"`
}

type pageIn struct {
	PagePath
	// A span of the text, whose words are looked for.
	Start int `query:"start" minimum:"0" doc:"Where the span begins, in UTF-8 bytes of the text"`
	End   int `query:"end" minimum:"0" doc:"Where it ends; with 0, no words are looked for"`
}

type pageOut struct {
	Body contract.DocumentPage
}

func (s *Server) documentPage(ctx context.Context, in *pageIn) (*pageOut, error) {
	page, err := s.opts.Pages.Page(ctx, in.ID, in.Version, in.Page, knowledge.Span{Start: in.Start, End: in.End})
	if err != nil {
		return nil, err
	}
	out := &pageOut{Body: contract.DocumentPage{
		Version: page.Version, Number: page.Number, Shape: shapeContract(page.Page), Boxes: make([]contract.PageBox, len(page.Boxes)),
	}}
	for i, b := range page.Boxes {
		out.Body.Boxes[i] = contract.PageBox(b)
	}
	return out, nil
}

func shapeContract(p knowledge.Page) contract.PageShape {
	return contract.PageShape{Width: p.Width, Height: p.Height, Start: p.Span.Start, End: p.Span.End}
}

type pageImageIn struct {
	PagePath
	Width       int    `query:"width" enum:"480,800,1200,1600" default:"800" doc:"Of the picture, in pixels"`
	IfNoneMatch string `header:"If-None-Match"`
}

type pageImageOut struct {
	Status       int
	ContentType  string `header:"Content-Type"`
	CacheControl string `header:"Cache-Control"`
	ETag         string `header:"ETag"`
	Body         []byte
}

// pageImage answers with a picture. Browsers keep it, but ask each time whether
// they still may show it: access can have been taken back.
func (s *Server) pageImage(ctx context.Context, in *pageImageIn) (*pageImageOut, error) {
	picture, err := s.opts.Pages.Picture(ctx, in.ID, in.Version, in.Page, in.Width)
	if err != nil {
		return nil, err
	}
	out := &pageImageOut{Status: http.StatusOK, CacheControl: "private, no-cache", ETag: `"` + picture.Name + `"`}
	if matches(in.IfNoneMatch, out.ETag) {
		out.Status = http.StatusNotModified
		return out, nil
	}
	out.ContentType = "image/png"
	out.Body, err = picture.PNG(ctx)
	return out, err
}

// matches says whether an If-None-Match header names the tag (RFC 9110, 13.1.2).
func matches(header, tag string) bool {
	return slices.ContainsFunc(strings.Split(header, ","), func(candidate string) bool {
		candidate = strings.TrimSpace(candidate)
		return candidate == "*" || strings.TrimPrefix(candidate, "W/") == tag
	})
}
