package model_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/model"
)

func TestACostIsRoundedUpAndNeverWraps(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in, out         int64
		tokens, written int
		want            int64
	}{
		{2_500_000, 10_000_000, 1000, 100, 3500},
		{1, 0, 1, 0, 1},
		{0, 0, 1e6, 1e6, 0},
		{3, 3, 1_000_000, 1_000_000, 6},
		{-5, 10, 100, -7, 0},
		{math.MaxInt64, math.MaxInt64, math.MaxInt64, math.MaxInt64, 1 << 62},
	} {
		e := model.Endpoint{InputPrice: c.in, OutputPrice: c.out}
		if got := e.Cost(model.Usage{InputTokens: c.tokens, OutputTokens: c.written}); got != c.want {
			t.Errorf("%+v costs %d", c, got)
		}
	}
}

func TestAKeyIsShownNowhere(t *testing.T) {
	t.Parallel()
	e := model.Endpoint{Key: "sk-secret"}
	encoded, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	if all := fmt.Sprintf("%v %+v %#v %s %s", e, e, e, e.Key, encoded); strings.Contains(all, "sk-secret") || !strings.Contains(all, "[key]") {
		t.Errorf("the key shows in %s", all)
	}
	if e.Key.Reveal() != "sk-secret" || model.Key("").String() != "" {
		t.Errorf("the key is lost, or none looks like one")
	}
}

func TestTokensAreEstimatedOnTheSafeSide(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{"": 0, "word": 1, "A weir is a low dam across a river.": 9, "Größe": 2, "水が流れる": 5, "🌊": 1} {
		if got := model.EstimateTokens(text); got != want {
			t.Errorf("%q is estimated at %d tokens, want %d", text, got, want)
		}
	}
}
