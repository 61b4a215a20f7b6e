package floor

import (
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

// tiny is the corpus that the figures below were worked out for.
func tiny(t *testing.T) *Index {
	t.Helper()
	raw, err := os.ReadFile("testdata/corpus.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var names, texts []string
	for line := range strings.Lines(string(raw)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		names, texts = append(names, fields[0]), append(texts, fields[1]+" "+fields[2])
	}
	return New(names, texts)
}

func TestScoresByHand(t *testing.T) {
	t.Parallel()
	// The terms: a = weir weir gate weir river (5), b = bank river ha two bank (5),
	// c = boat boat (2); N = 3 and the mean length 4.
	x := tiny(t)
	norm := func(length float64) float64 { return 1.2 * (.25 + .75*length/4) }
	rare, common := math.Log(1+2.5/1.5), math.Log(1+1.5/2.5) // idf of a term in one document, and in two
	for query, want := range map[string]map[int]float64{
		"weir":                {0: rare * 3 / (3 + norm(5))},
		"The RIVERS":          {0: common * 1 / (1 + norm(5)), 1: common * 1 / (1 + norm(5))},
		"boats, boats, weirs": {2: 2 * rare * 2 / (2 + norm(2)), 0: rare * 3 / (3 + norm(5))},
		"nothing of it":       {},
	} {
		got := x.scores(query)
		if len(got) != len(want) {
			t.Errorf("%q scores %v, want %v", query, got, want)
		}
		for d, score := range want {
			if math.Abs(got[d]-score) > 1e-12 {
				t.Errorf("%q scores document %d with %.12f, want %.12f", query, d, got[d], score)
			}
		}
	}
}

func TestEqualScoresAreRankedByName(t *testing.T) {
	t.Parallel()
	x := tiny(t)
	if got := x.Search("river", 10); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("ranked %v", got)
	}
	if got := x.Search("river boat", 1); !slices.Equal(got, []string{"c"}) {
		t.Errorf("the best is %v", got)
	}
}

func TestTextIsReadAsTheFloorReadsIt(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"The cell’s AND cells' 1,000 genomes_project": "cell cell 1 000 genom project",
		"Café naïve":   "café naïve",
		"e´ the of":    "e",
		"it's a dog's": "dog",
	} {
		if got := strings.Join(analyse(text), " "); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestStemsArePorters(t *testing.T) {
	t.Parallel()
	// From the examples of Porter's paper.
	for word, want := range map[string]string{
		"caresses": "caress", "ponies": "poni", "ties": "ti", "cats": "cat", "feed": "feed", "agreed": "agre", "plastered": "plaster",
		"bled": "bled", "motoring": "motor", "sing": "sing", "conflated": "conflat", "hopping": "hop", "falling": "fall", "filing": "file",
		"happy": "happi", "sky": "sky", "relational": "relat", "conditional": "condit", "vietnamization": "vietnam", "operator": "oper",
		"hopefulness": "hope", "formaliti": "formal", "triplicate": "triplic", "electrical": "electr", "revival": "reviv", "adoption": "adopt",
		"effective": "effect", "probate": "probat", "rate": "rate", "controll": "control", "roll": "roll", "it": "it", "x2ing": "x2ing",
	} {
		if got := stem(word); got != want {
			t.Errorf("%s is %s, want %s", word, got, want)
		}
	}
}
