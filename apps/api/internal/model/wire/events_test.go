package wire

import (
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestEventsAreReadAsTheStandardHasThem(t *testing.T) {
	t.Parallel()
	for stream, want := range map[string][]string{
		"data: a\n\ndata: b\n\n":                         {":a", ":b"},
		"event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n":     {"x:a", ":b"},
		"data: a\rdata: b\r\r":                           {":a\nb"},
		"\xEF\xBB\xBFdata: a\n\n":                        {":a"},
		": a comment\n\nid: 7\nretry: 10\ndata:a\n\n":    {":a"},
		"event: x\n\ndata: a\n\n":                        {":a"},
		"data\n\ndata: \n\ndata: a\n\n":                  {":", ":", ":a"},
		"data: {\"text\": \"a: b\"}\nunknown: field\n\n": {`:{"text": "a: b"}`},
		"": nil,
	} {
		for _, r := range []io.Reader{strings.NewReader(stream), iotest.OneByteReader(strings.NewReader(stream))} {
			var got []string
			for e, err := range Events(r) {
				if err != nil {
					t.Fatalf("%q: %v", stream, err)
				}
				got = append(got, e.Type+":"+string(e.Data))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q from a %T: %q, want %q", stream, r, got, want)
			}
		}
	}
}

func TestAStreamThatEndsInsideAnEventIsCutOff(t *testing.T) {
	t.Parallel()
	for stream, code := range map[string]knowledge.Code{
		"data: a\n\ndata: b":                                         knowledge.CodeModelCutOff,
		"data: a\n\ndata: b\n":                                       knowledge.CodeModelCutOff,
		"data: " + strings.Repeat("x", maxEvent):                     knowledge.CodeModelGarbled,
		strings.Repeat("data: "+strings.Repeat("x", 1000)+"\n", 300): knowledge.CodeModelGarbled,
	} {
		var last error
		for _, err := range Events(strings.NewReader(stream)) {
			last = err
		}
		if knowledge.CodeOf(last) != code {
			t.Errorf("%.20q…: %v, want %s", stream, last, code)
		}
	}
}
