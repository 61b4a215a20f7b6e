package gateway_test

import (
	"math"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
)

var texts = []string{"A weir is a low dam.", "Trains run on rails.", "A low dam is a weir."}

func TestTextsBecomeVectorsInTheirOrder(t *testing.T) {
	t.Parallel()
	for _, name := range []string{modeltest.Words, modeltest.WordsBase64, modeltest.WordsShuffled, modeltest.WordsBusyOnce} {
		fake := modeltest.Start(t)
		e := fake.Endpoint(model.ProtocolOpenAI, name)
		e.Dimension = modeltest.Dimension
		got, err := open(t, quick()).Embed(t.Context(), e, texts)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(got.Vectors) != 3 || got.Usage.InputTokens == 0 || got.Usage.Estimated {
			t.Fatalf("%s: %d vectors, usage %+v", name, len(got.Vectors), got.Usage)
		}
		for i, v := range got.Vectors {
			if length := math.Sqrt(dot(v, v)); math.Abs(length-1) > 1e-5 {
				t.Errorf("%s: vector %d has length %f", name, i, length)
			}
		}
		if alike, apart := dot(got.Vectors[0], got.Vectors[2]), dot(got.Vectors[0], got.Vectors[1]); alike < 0.99 || apart > 0.6 {
			t.Errorf("%s: the same words are %.2f alike, others %.2f", name, alike, apart)
		}
	}
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

func TestVectorsThatCannotBeUsedAreRefused(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]knowledge.Code{
		modeltest.WordsNarrow:    knowledge.CodeModelDimension,
		modeltest.WordsUneven:    knowledge.CodeModelDimension,
		modeltest.WordsMissing:   knowledge.CodeModelGarbled,
		modeltest.WordsTwice:     knowledge.CodeModelGarbled,
		modeltest.WordsZero:      knowledge.CodeModelGarbled,
		modeltest.WordsWrongJSON: knowledge.CodeModelGarbled,
		modeltest.WordsBroken:    knowledge.CodeModelFailed,
		modeltest.WordsStall:     knowledge.CodeModelSlow,
		modeltest.Sensible:       knowledge.CodeModelUnknown,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := modeltest.Start(t).Endpoint(model.ProtocolOpenAI, name)
			e.Dimension = modeltest.Dimension
			o := quick()
			if name == modeltest.WordsStall {
				o = hasty()
			}
			if _, err := open(t, o).Embed(t.Context(), e, texts); knowledge.CodeOf(err) != want {
				t.Errorf("%v, want %s", err, want)
			}
		})
	}
	g := open(t, quick())
	e := model.Endpoint{Protocol: model.ProtocolAnthropic, BaseURL: "http://127.0.0.1:1"}
	if _, err := g.Embed(t.Context(), e, texts); knowledge.CodeOf(err) != knowledge.CodeInvalid {
		t.Errorf("Anthropic's protocol: %v, want invalid", err)
	}
	if _, err := g.Embed(t.Context(), e, slices.Repeat(texts, gateway.MaxBatch)); knowledge.CodeOf(err) != knowledge.CodeInvalid {
		t.Errorf("too many at once: %v, want invalid", err)
	}
}
