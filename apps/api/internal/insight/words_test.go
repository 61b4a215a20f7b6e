package insight

import (
	"bytes"
	"slices"
	"testing"

	"github.com/forebay/forebay/packages/schema/id"
)

func asking(topics ...Topic) Observation { return Observation{Topics: topics} }

func TestNewWordsAndTheirMixByHand(t *testing.T) {
	t.Parallel()
	reference := []Observation{asking(1, 2), asking(1, 3), asking(1), asking(1, 2)}
	window := []Observation{asking(8, 9), asking(1, 8), asking(1), asking()}
	w := wordsOf(reference, window)
	now := w.now()
	// Wholly new, half new, not new, and without words: (1 + 1/8) of 4.
	near(t, "new words", w.newWords(now, w.latest), 1.125/4, 1e-12)
	// Topic 1 is in 4 of 4 and 2 of 4: G2 = 2(2 ln(2/3) + 4 ln(4/3)).
	near(t, "surprise at 1", w.topics[0].surprise(now[0]), .679596, 1e-6)
	// Topic 8 is in none and 2 of 4: G2 = 2(2 ln 2).
	last := slices.IndexFunc(w.topics, func(c topicCount) bool { return c.topic == 8 })
	near(t, "surprise at 8", w.topics[last].surprise(now[last]), 2.772589, 1e-6)
	// Topic 2 went from 2 of 4 to none, which is as much.
	if most := w.mostChanged(now, 2); len(most) != 2 || w.topics[most[0]].topic != 2 || most[1] != last {
		t.Errorf("changed most: %v", most)
	}
	p := w.newWordsPicture(now)
	near(t, "new to the others, in the reference", p.Reference.Mean, .125, 1e-12) // only 3
	near(t, "new to the reference, now", p.Now.Mean, .5, 1e-12)
}

func TestDealingOutKeepsEveryQuestionOnce(t *testing.T) {
	t.Parallel()
	var list []Observation
	for i := range 60 {
		list = append(list, asking(Topic(i), Topic(i%7+100)))
	}
	w := wordsOf(list[:40], list[40:])
	fresh, mixed := w.null()
	again, _ := w.null()
	if len(fresh) != deals || len(mixed) != deals || !slices.Equal(fresh, again) {
		t.Error("dealing out twice differs")
	}
	// Every question has a word of its own and one that it shares: half of each is
	// new, whichever the window's are.
	for _, v := range fresh {
		if v < .125 || v > .2 {
			t.Fatalf("dealt out, new words = %v", v)
		}
	}
}

func TestTopicsAreTheOrganisationsOwnAndNoWords(t *testing.T) {
	t.Parallel()
	a, b, key := id.New(), id.New(), []byte("not in the database")
	one := topicsOf(key, a, "How do the reservoirs hold water?")
	if len(one) != 3 || !slices.Equal(one, topicsOf(key, a, "Water: how does it hold the reservoir?")) {
		t.Errorf("topics = %v; want those of reservoir, hold and water, however they are put", one)
	}
	if slices.Equal(one, topicsOf(key, b, "How do the reservoirs hold water?")) {
		t.Error("two organisations have the same topics")
	}
	if slices.Equal(one, topicsOf([]byte("another"), a, "How do the reservoirs hold water?")) {
		t.Error("two keys give the same topics")
	}
	var long bytes.Buffer
	for i := range 1000 {
		long.WriteString(id.Derive(a, string(rune('a'+i))).String()[:8] + " ")
	}
	many := topicsOf(key, a, long.String())
	packed := PackTopics(many)
	if len(packed) > 255 || !slices.Equal(UnpackTopics(packed), many) {
		t.Errorf("%d topics take %d bytes", len(many), len(packed))
	}
	if got := UnpackTopics([]byte{0, 1, 2}); !slices.Equal(got, []Topic{1}) {
		t.Errorf("half a number is read as %v", got)
	}
}
