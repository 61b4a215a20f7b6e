package lexical_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// hits are what a question finds, without some parts of ranking.
func (b *bundle) hits(text string, without ...retrieve.Part) []retrieve.Hit {
	b.t.Helper()
	hits, err := b.index.Search(b.t.Context(), retrieve.Query{OrgID: b.org, Text: text, Scope: b.everything(), Limit: 20, Without: without})
	if err != nil || len(hits) == 0 {
		b.t.Fatalf("Search(%q) = %v, %v", text, hits, err)
	}
	return hits
}

// Of each two texts, plain BM25 cannot tell which the question means: they have
// its words as often and are as long. Then the first comes first.
func TestWhereWordsStandDecidesBetweenTextsThatHaveTheSame(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		part, question string
		first, meant   []string // passages
	}{
		{
			"phrases", "Where is the water tower?",
			[]string{"The tower holds no water. It stands north of old town walls."},
			[]string{"The water tower holds. It stands north of old town walls."},
		},
		{
			"proximity", "Which pump drains the northern basin?",
			[]string{"A pump arrived. Nobody came. It rained. The basin froze. Grass grew. Everything drains slowly. Birds went northern ways. Snow fell."},
			[]string{"Nobody came. A basin, seen as northern, drains by this pump. Birds arrived. Everything froze slowly. It rained. Grass grew. Snow fell. Ways."},
		},
		{
			"document", "When was the aqueduct repaired?",
			[]string{"Bricks were carried uphill.", "It was repaired in autumn."},
			[]string{"An aqueduct crosses town.", "It was repaired in spring."},
		},
	} {
		t.Run(c.part, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			first, meant := b.doc("", c.first...), b.doc("", c.meant...)
			b.follow(b.library.put(b.org, first, meant))
			last := len(c.meant) - 1
			at := func(hits []retrieve.Hit, d retrieve.ServingDocument) int {
				return slices.IndexFunc(hits, func(h retrieve.Hit) bool { return h.ChunkID == d.Chunks[last].ID })
			}
			if hits := b.hits(c.question); at(hits, meant) > at(hits, first) {
				t.Errorf("%q: the text that it means ranks behind the other", c.question)
			}
			hits := b.hits(c.question, "phrases", "proximity", "document")
			if a, z := hits[at(hits, first)], hits[at(hits, meant)]; a.Score != z.Score {
				t.Errorf("scores %v and %v; without all parts they should be the same, or the test proves nothing", a.Score, z.Score)
			}
			hits = b.hits(c.question, retrieve.Part(c.part))
			with := b.hits(c.question)
			if hits[at(hits, meant)].Score >= with[at(with, meant)].Score {
				t.Errorf("without %s the text scores as well as with it", c.part)
			}
		})
	}
}

func TestWordsSpreadOverALongDocumentAreFoundTogether(t *testing.T) {
	t.Parallel()
	b := setup(t)
	minutes := b.doc("Minutes", "Wolfgang and Yuriko met at the bakery.", "The weather was discussed.", "A song for the concert was chosen.")
	rest := []retrieve.ServingDocument{minutes}
	for _, name := range []string{"Adam", "Hailey", "Thrall", "Jennifer"} {
		rest = append(rest, b.doc(name, name+" likes a song.", "A song for the concert was chosen."))
	}
	b.follow(b.library.put(b.org, rest...))
	if best := b.hits("Which song for the concert did Yuriko choose?")[0]; best.DocumentID != minutes.ID {
		t.Error("the only document that has all the words is not the first")
	}
}

func TestNamesAreFoundHoweverTheirPartsAreJoined(t *testing.T) {
	t.Parallel()
	b := setup(t)
	written := []string{"CTLA4", "CTLA-4", "CTLA 4", "ctla_4"}
	var documents []retrieve.ServingDocument
	var ids []id.ID
	for _, w := range written {
		d := b.doc("", "It blocks "+w+" for a while.")
		documents, ids = append(documents, d), append(ids, d.ID)
	}
	other := b.doc("", "It blocks CTLA and has 4 sides.")
	b.follow(b.library.put(b.org, append(documents, other)...))
	for _, asked := range written {
		found := b.find(asked, b.everything())
		if len(found) != 5 || found[4] != other.ID {
			t.Errorf("%s finds %v, want all ways of writing it before what only has its parts", asked, found)
		}
	}
	log := b.doc("", "The backup 20260714_0930 of max_connections is whole.")
	b.follow(b.library.put(b.org, log))
	b.wants("20260714", b.everything(), log.ID)
	b.wants("connections", b.everything(), log.ID)
}

func TestAHitSaysWhichWordsItWasFoundBy(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.follow(b.library.put(b.org,
		b.doc("Zürich", "Mills turned on the river Sihl, and a mill needs water."),
		b.doc("Rivers", "A river runs."), b.doc("Canals", "A river was straightened.")))
	hit := b.hits("Which MILLS are there in Zürich, at the River?")[0]
	if got, want := hit.Why.Terms, []string{"MILLS", "Zürich", "River"}; !slices.Equal(got, want) {
		t.Errorf("found by %q, want %q: as the question writes them, the rarest first", got, want)
	}
	if len(hit.Why.Path) > 0 {
		t.Error("a passage with the question's own words needs no path")
	}
}

func TestCoverageTellsWhichWordsPassagesHave(t *testing.T) {
	t.Parallel()
	b := setup(t)
	mill, river, secret := b.doc("Mills", "A mill needs a river."), b.doc("Rivers", "A river runs. The river bends."), b.doc("Secret", "A mill.")
	secret.CollectionID = id.New()
	b.follow(b.library.put(b.org, mill, river, secret))
	name := func(d retrieve.ServingDocument) lexical.Chunk {
		return lexical.Chunk{DocumentID: d.ID, ChunkID: d.Chunks[0].ID}
	}
	q := retrieve.Query{OrgID: b.org, Text: "Is there a mill on the River?", Scope: b.everything()}
	chunks := []lexical.Chunk{name(mill), name(river), name(secret), {DocumentID: mill.ID, ChunkID: id.New()}}
	c, err := b.index.Coverage(t.Context(), q, chunks)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Words) != 2 || c.Words[0].Text != "mill" || c.Words[1].Text != "River" || c.Words[0].Weight <= 0 || c.Total != 3 {
		t.Fatalf("words %+v of %d chunks", c.Words, c.Total)
	}
	if len(c.Chunks) != 2 {
		t.Errorf("%d chunks, want those that are there and may be read", len(c.Chunks))
	}
	one, two := c.Chunks[mill.Chunks[0].ID], c.Chunks[river.Chunks[0].ID]
	if one[0] <= 0 || one[1] <= 0 || two[0] != 0 || two[1] <= one[1] {
		t.Errorf("the mill's words are worth %v, the river's %v", one, two)
	}
	for _, h := range b.hits(q.Text, "phrases", "proximity", "document") {
		worth, sum := c.Chunks[h.ChunkID], 0.0
		for i, w := range c.Words {
			sum += w.Weight * worth[i]
		}
		if math.Abs(sum-h.Score) > 1e-6 {
			t.Errorf("weight times worth is %v, the score is %v", sum, h.Score)
		}
	}
	late, stop := context.WithCancel(t.Context())
	stop()
	if _, err = b.index.Coverage(late, q, chunks); !errors.Is(err, context.Canceled) {
		t.Errorf("nobody waits any more, and it went on: %v", err)
	}
	q.Scope = knowledge.Scope{}
	if c, err = b.index.Coverage(t.Context(), q, chunks); err != nil || len(c.Chunks) != 0 {
		t.Errorf("who may read nothing is told of %d chunks, %v", len(c.Chunks), err)
	}
}
