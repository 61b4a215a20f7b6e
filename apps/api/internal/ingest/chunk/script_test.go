package chunk_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/chunk"
)

// chinese is a paragraph without a single space.
func chinese(sentences int, end string) string {
	var b strings.Builder
	for i := range sentences {
		fmt.Fprintf(&b, "第%d号闸门在水位上升时由值班员分级开启，并向下游的船只鸣笛示警%s", i, end)
	}
	return b.String()
}

func TestTextWithoutSpacesIsCutWhereSentencesEnd(t *testing.T) {
	t.Parallel()
	pieces := split(t, chinese(120, "。"))
	for i, p := range pieces {
		if !strings.HasPrefix(p.Text, "第") || !strings.HasSuffix(p.Text, "。") {
			t.Errorf("piece %d is cut inside a sentence: %.12s…%s", i, p.Text, p.Text[len(p.Text)-12:])
		}
		if last := i == len(pieces)-1; !last && (len(p.Text) < chunk.Min || len(p.Text) > chunk.Max) {
			t.Errorf("piece %d has %d bytes", i, len(p.Text))
		}
	}
	if len(pieces) < 8 {
		t.Errorf("%d pieces", len(pieces))
	}
}

func TestALongSentenceWithoutSpacesIsCutAtACommaIfItHasOne(t *testing.T) {
	t.Parallel()
	for i, p := range split(t, chinese(120, "，")) {
		if !strings.HasSuffix(p.Text, "，") {
			t.Errorf("piece %d ends with %q", i, p.Text[len(p.Text)-12:])
		}
	}
	if pieces := split(t, strings.Repeat("水位", 2000)); len(pieces) < 8 {
		t.Errorf("%d pieces", len(pieces))
	}
}
