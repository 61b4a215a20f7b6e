package server

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
	"github.com/forebay/forebay/apps/api/internal/pages"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// fakePages shows one document.
type fakePages struct {
	Pages
	document id.ID
	span     knowledge.Span // as asked for last
	width    int
	drawn    int
	err      error // of drawing
}

func (f *fakePages) Sizes(_ context.Context, document id.ID, _ int) (int, []knowledge.Page, error) {
	if document != f.document {
		return 0, nil, knowledge.NotFound("document")
	}
	return 2, []knowledge.Page{{Number: 1, Span: knowledge.Span{End: 9}, Width: 595.3, Height: 841.9}, {Number: 2, Span: knowledge.Span{Start: 11, End: 20}}}, nil
}

func (f *fakePages) Page(_ context.Context, document id.ID, version, page int, span knowledge.Span) (pages.Page, error) {
	if document != f.document || page > 2 {
		return pages.Page{}, knowledge.NotFound("page")
	}
	f.span = span
	return pages.Page{
		Page: knowledge.Page{Number: page, Width: 100, Height: 200}, Version: max(version, 1), Pages: 2,
		Boxes: []layout.Box{{Left: .1, Top: .2, Right: .3, Bottom: .4}},
	}, nil
}

func (f *fakePages) Picture(_ context.Context, document id.ID, _, page, width int) (pages.Picture, error) {
	if document != f.document || page > 2 {
		return pages.Picture{}, knowledge.NotFound("page")
	}
	f.width = width
	return pages.Picture{Name: "version-1-800", PNG: func(context.Context) ([]byte, error) {
		f.drawn++
		return []byte("\x89PNG"), f.err
	}}, nil
}

func TestPagesAreListedWithTheirSizes(t *testing.T) {
	t.Parallel()
	b := setup(t)
	token := b.member(identity.RoleMember)
	b.pages.document = id.New()
	var listed contract.DocumentPages
	b.do(call{path: "/v1/documents/" + b.pages.document.String() + "/pages", token: token}).want(t, 200, &listed)
	if listed.Version != 2 || len(listed.Pages) != 2 || listed.Pages[0].Width != 595.3 || listed.Pages[1].Start != 11 {
		t.Errorf("the pages are %+v", listed)
	}
}

func TestAPageSaysWhereWordsStand(t *testing.T) {
	t.Parallel()
	b := setup(t)
	token := b.member(identity.RoleMember)
	b.pages.document = id.New()
	var page contract.DocumentPage
	b.do(call{path: "/v1/documents/" + b.pages.document.String() + "/pages/2?version=3&start=11&end=15", token: token}).want(t, 200, &page)
	if b.pages.span != (knowledge.Span{Start: 11, End: 15}) {
		t.Errorf("the span is %v", b.pages.span)
	}
	if page.Number != 2 || page.Version != 3 || len(page.Boxes) != 1 || page.Boxes[0] != (contract.PageBox{Left: .1, Top: .2, Right: .3, Bottom: .4}) {
		t.Errorf("the page is %+v", page)
	}
}

func TestAPictureOfAPageIsKeptByTheBrowserButAskedForAgain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	token := b.member(identity.RoleMember)
	b.pages.document = id.New()
	path := "/v1/documents/" + b.pages.document.String() + "/pages/1/image?width=800"

	got := b.do(call{path: path, token: token})
	if got.StatusCode != 200 || got.Header.Get("Content-Type") != "image/png" || string(got.body) != "\x89PNG" {
		t.Fatalf("status %d, %s, %q", got.StatusCode, got.Header.Get("Content-Type"), got.body)
	}
	if cache := got.Header.Get("Cache-Control"); cache != "private, no-cache" {
		t.Errorf("Cache-Control = %q", cache)
	}
	again := b.do(call{path: path, token: token, header: map[string]string{"If-None-Match": got.Header.Get("ETag")}})
	if again.StatusCode != http.StatusNotModified || len(again.body) != 0 || again.Header.Get("ETag") != got.Header.Get("ETag") {
		t.Errorf("status %d, ETag %q, %q", again.StatusCode, again.Header.Get("ETag"), again.body)
	}
	if b.pages.drawn != 1 {
		t.Errorf("it was drawn %d times", b.pages.drawn)
	}
}

func TestPicturesThatCannotBeHad(t *testing.T) {
	t.Parallel()
	b := setup(t)
	token := b.member(identity.RoleMember)
	b.pages.document = id.New()
	own := "/v1/documents/" + b.pages.document.String() + "/pages/"
	for name, c := range map[string]struct {
		path   string
		token  string
		err    error
		status int
		code   knowledge.Code
	}{
		"nobody's":        {path: own + "1/image", status: 401, code: knowledge.CodeUnauthenticated},
		"another's":       {path: "/v1/documents/" + id.New().String() + "/pages/1/image", token: token, status: 404, code: knowledge.CodeNotFound},
		"behind the last": {path: own + "3/image", token: token, status: 404, code: knowledge.CodeNotFound},
		"page 0":          {path: own + "0/image", token: token, status: 422, code: knowledge.CodeInvalid},
		"any width":       {path: own + "1/image?width=801", token: token, status: 422, code: knowledge.CodeInvalid},
		"too many":        {path: own + "1/image", token: token, err: knowledge.Errorf(knowledge.CodeTooManyRequests, "Wait."), status: 429, code: knowledge.CodeTooManyRequests},
		"damaged":         {path: own + "1/image", token: token, err: knowledge.Errorf(knowledge.CodeUnreadable, "Damaged."), status: 422, code: knowledge.CodeUnreadable},
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			b.pages.err = c.err
			b.do(call{path: c.path, token: c.token}).wantProblem(t, c.status, c.code)
		})
	}
}
