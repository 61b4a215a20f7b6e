package terms_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

var prose = strings.Repeat("When a caller gives up, the caller gets its answer at once, and the pool sends a kill over a control connection; "+
	"the slot comes back only when both the reply and the last packet have arrived. ", 10)

func BenchmarkOf(b *testing.B) {
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		terms.Of(prose, language.Unknown)
	}
}
