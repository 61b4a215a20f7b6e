package app_test

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
)

// A PDF comes in as any document does; who may read it sees its pages with the
// cited words in their place, and for anybody else there is nothing.
func TestThePagesOfAPDFAreShownToThoseWhoMayReadIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if _, err := d.app.Accounts.Setup(t.Context(), "Elsewhere", "elsewhere", outsiders()); err != nil {
		t.Fatal(err)
	}
	outsider := d.as(t, outsiders()[0])
	report, err := os.ReadFile(filepath.Join("..", "ingest", "parse", "pdf", "testdata", "report.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	doc := d.upload(t, d.shelf, "report.pdf", string(report))
	d.awaitSearchable(t, doc.ID)

	const words = "Gate three needed ninety seconds"
	text, err := d.admin.Text(t.Context(), doc.ID)
	if err != nil {
		t.Fatal(err)
	}
	start := -1
	for _, b := range text.Blocks {
		if i := strings.Index(b.Text, words); i >= 0 {
			start = b.Start + i
		}
	}
	pages := "/v1/documents/" + doc.ID.String() + "/pages"
	boxes := fmt.Sprintf("%s/1?version=1&start=%d&end=%d", pages, start, start+len(words))

	var listed contract.DocumentPages
	d.member.want(200, "GET", pages, "", &listed)
	if len(listed.Pages) != 2 || listed.Pages[0].Width < 500 || listed.Pages[0].Height < 700 {
		t.Errorf("the pages are %+v", listed)
	}
	var page contract.DocumentPage
	d.member.want(200, "GET", boxes, "", &page)
	if n := len(page.Boxes); n < 1 || n > 2 {
		t.Errorf("the words stand at %v", page.Boxes)
	}
	status, picture := d.member.do("GET", pages+"/1/image?width=480", "")
	if drawn, err := png.Decode(bytes.NewReader(picture)); status != 200 || err != nil || drawn.Bounds().Dx() != 480 {
		t.Errorf("status %d, %v", status, err)
	}

	for _, path := range []string{pages, boxes, pages + "/1/image?width=480"} {
		if code := outsider.code("GET", path, ""); code != "not_found" {
			t.Errorf("the outsider is told %q at %s", code, path)
		}
	}
	d.root.want(204, "DELETE", "/v1/collections/"+d.shelf.String()+"/grants/"+d.grant, "", nil)
	for _, path := range []string{pages, boxes, pages + "/1/image?width=480"} { // the picture is still on disk
		if code := d.member.code("GET", path, ""); code != "not_found" {
			t.Errorf("without a grant, the member is told %q at %s", code, path)
		}
	}
	if people := local.DevelopmentAccounts(); d.as(t, people[0]).code("GET", pages+"/3/image", "") != "not_found" {
		t.Error("there is a third page")
	}
}
