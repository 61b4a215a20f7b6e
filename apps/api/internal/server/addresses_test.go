package server

import (
	"context"
	"io"
	"net/http"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestAnAddressIsTakenAndAnOldOneFound(t *testing.T) {
	collection := id.New()
	add := `{"url":"https://example.org","collectionId":"` + collection.String() + `"}`
	for _, c := range []struct {
		path      string
		body      string
		duplicate bool
		want      int
	}{
		{"/v1/documents/from-address", add, false, http.StatusAccepted},
		{"/v1/documents/from-address", add, true, http.StatusOK},
		{"/v1/documents/" + collection.String() + "/refresh", "", false, http.StatusAccepted},
		{"/v1/documents/" + collection.String() + "/refresh", "", true, http.StatusOK},
	} {
		b := setup(t)
		b.ingest.upload = func(_ context.Context, where id.ID, address string, _ io.Reader) (knowledge.Document, bool, error) {
			if where != collection || c.body != "" && address != "https://example.org" {
				t.Errorf("%s asked for %s, %q", c.path, where, address)
			}
			return knowledge.Document{ID: id.New()}, c.duplicate, nil
		}
		got := b.do(call{method: http.MethodPost, path: c.path, body: c.body, token: b.member("member")})
		var uploaded contract.Uploaded
		got.want(t, c.want, &uploaded)
		if uploaded.Duplicate != c.duplicate {
			t.Errorf("%s: duplicate %v", c.path, uploaded.Duplicate)
		}
	}
}

func TestAnAddressThatIsRefusedSaysWhyAtItsField(t *testing.T) {
	b := setup(t)
	b.ingest.upload = func(context.Context, id.ID, string, io.Reader) (knowledge.Document, bool, error) {
		return knowledge.Document{}, false, &knowledge.Error{Code: knowledge.CodeBadAddress, Field: "url", Message: "Only addresses of the web."}
	}
	got := b.do(call{method: http.MethodPost, path: "/v1/documents/from-address", body: `{"url":"ftp://x"}`, token: b.member("member")})
	if p := got.wantProblem(t, http.StatusUnprocessableEntity, knowledge.CodeBadAddress); len(p.Errors) != 1 || p.Errors[0].Location != "body.url" {
		t.Errorf("it names %+v", p.Errors)
	}
}
