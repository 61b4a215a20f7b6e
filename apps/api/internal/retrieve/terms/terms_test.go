package terms_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

func TestWordsThatAPersonTakesForTheSameAreTheSame(t *testing.T) {
	t.Parallel()
	for _, same := range [][]string{
		{"stalls", "stalled", "Stalling", "STALL"},
		{"Zoë's", "zoe"},
		{"café", "CAFE", "cafe\u0301"},
		{"databases", "database’s", "Database"},
	} {
		want := terms.Of(same[0])
		for _, other := range same[1:] {
			if got := terms.Of(other); !slices.Equal(got, want) {
				t.Errorf("Of(%q) = %v, Of(%q) = %v; want the same", other, got, same[0], want)
			}
		}
	}
}

func TestAQuestionKeepsOnlyItsContent(t *testing.T) {
	t.Parallel()
	got := terms.Of("What happens when the database stalls?")
	if want := []string{"happen", "databas", "stall"}; !slices.Equal(got, want) {
		t.Errorf("Of = %v, want %v", got, want)
	}
	if got := terms.Of("?! … — what is it?"); len(got) != 0 {
		t.Errorf("a question without content has terms %v", got)
	}
}

func TestEncodedDebrisIsNotATerm(t *testing.T) {
	t.Parallel()
	if got := terms.Of(strings.Repeat("a", terms.MaxLength+1) + " key"); !slices.Equal(got, []string{"key"}) {
		t.Errorf("Of = %v, want only key", got)
	}
}
