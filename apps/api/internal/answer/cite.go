package answer

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// contextLength is how much text around a cited span its preview shows, in bytes.
const contextLength = 160

// Cite is a citation of a span of a passage, in bytes of the passage's text.
// Its number and sentence are the caller's to set.
func Cite(p *knowledge.Passage, span knowledge.Span) Cited {
	return Cited{
		Citation: knowledge.Citation{
			DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ID, CollectionID: p.CollectionID,
			DocumentName: p.DocumentName, Version: p.Version, Page: p.Page, Locator: p.LocatorAt(span.Start),
			Span:  knowledge.Span{Start: p.Span.Start + span.Start, End: p.Span.Start + span.End},
			Quote: p.Text[span.Start:span.End],
		},
		Why:    p.Why,
		Before: tail(p.Text[:span.Start], contextLength),
		After:  head(p.Text[span.End:], contextLength),
	}
}

// tail is the last words of s within n bytes, head the first.
func tail(s string, n int) string {
	if len(s) > n {
		s = strings.ToValidUTF8(s[len(s)-n:], "")
		if at := strings.IndexAny(s, " \n\t"); at >= 0 {
			s = s[at:]
		}
	}
	return s
}

func head(s string, n int) string {
	if len(s) > n {
		s = strings.ToValidUTF8(s[:n], "")
		if at := strings.LastIndexAny(s, " \n\t"); at >= 0 {
			s = s[:at]
		}
	}
	return s
}
