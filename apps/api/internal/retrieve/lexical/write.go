package lexical

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/blevesearch/bleve/v2"
	bleveanalysis "github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// The fields of an indexed chunk. Content is ranked, first by its terms and
// then by its sketch; the others filter.
const (
	fieldContent    = "content"
	fieldSketch     = "sketch"
	fieldCollection = "collection"
	fieldDocument   = "document"
)

// titleWeight is how often the document's title counts in each of its chunks.
// Chosen on SciFact's training queries. Where the title does not stand in the
// text as well, nDCG@10 is .697 with 1, .702 with 2 and .704 with 3; where it
// does, .705 with 1 and with 2, and .702 with 3.
const titleWeight = 2

// batchChunks bounds the memory of one write; a longer document is written in
// several.
const batchChunks = 1000

// key names a chunk in the index.
type key struct {
	document id.ID
	chunk    id.ID
}

func (k key) String() string { return term(k.document) + term(k.chunk) }

func parseKey(s string) (key, error) {
	const idLen = 2 * len(id.ID{})
	var k key
	if len(s) != 2*idLen {
		return key{}, fmt.Errorf("lexical: %q is not a chunk's key", s)
	}
	if _, err := hex.Decode(k.document[:], []byte(s[:idLen])); err != nil {
		return key{}, fmt.Errorf("lexical: %q is not a chunk's key: %w", s, err)
	}
	if _, err := hex.Decode(k.chunk[:], []byte(s[idLen:])); err != nil {
		return key{}, fmt.Errorf("lexical: %q is not a chunk's key: %w", s, err)
	}
	return k, nil
}

func term(i id.ID) string { return hex.EncodeToString(i[:]) }

// apply replaces what the shard holds of the changed documents by what they
// serve now, and moves it to seq. Documents that are changed but not served
// leave it. Applying the same change again does no harm.
func (s *shard) apply(ctx context.Context, changed []id.ID, served []retrieve.ServingDocument, seq int64) error {
	st := *s.state.Load()
	b := s.index.NewBatch()
	for _, d := range changed {
		err := s.eachOf(ctx, d, func(sk *sketch) {
			b.Delete(sk.key.String())
			st.Tokens -= int64(sk.tokens())
		})
		if err != nil {
			return err
		}
	}
	for _, d := range served {
		a := analysis{mainly: language.Parse(d.Language)}
		title := a.of(d.Title)
		for _, c := range d.Chunks {
			if b.Size() >= batchChunks {
				if err := s.commit(b, st); err != nil {
					return err
				}
				if err := ctx.Err(); err != nil {
					return err
				}
				b = s.index.NewBatch()
			}
			tokens, err := add(b, d, c, a.chunk(d, title, c))
			if err != nil {
				return err
			}
			st.Tokens += int64(tokens)
		}
		st.Languages |= a.in
	}
	st.Seq = seq
	return s.commit(b, st)
}

// analysis is how a document's text becomes terms.
type analysis struct {
	mainly language.Language // the document's, where known
	in     language.Set      // what was found
}

func (a *analysis) of(text string) []string {
	list, in := terms.Of(text, a.mainly)
	a.in |= in
	return list
}

// chunk is what ranks a chunk: its document's title, its headings, its text.
func (a *analysis) chunk(d retrieve.ServingDocument, title []string, c knowledge.Chunk) content {
	sentences, in := terms.Sentences(c.Text, a.mainly)
	a.in |= in
	return content{title: title, heading: a.of(sectionOf(c.Heading, d.Title)), sentences: sentences}
}

// add puts one chunk into the batch and returns its length in tokens.
func add(b *bleve.Batch, d retrieve.ServingDocument, c knowledge.Chunk, content content) (int, error) {
	all := content.all()
	doc := document.NewDocument(key{document: d.ID, chunk: c.ID}.String())
	doc.AddField(document.NewTextFieldCustom(fieldContent, nil, nil, index.IndexField, all))
	doc.AddField(document.NewTextFieldCustom(fieldSketch, nil, content.sketch(d.CollectionID), index.StoreField, nil))
	const filter = index.IndexField | index.SkipFreqNorm
	doc.AddField(document.NewTextFieldCustom(fieldCollection, nil, []byte(term(d.CollectionID)), filter, nil))
	doc.AddField(document.NewTextFieldCustom(fieldDocument, nil, []byte(term(d.ID)), filter, nil))
	if err := b.IndexAdvanced(doc); err != nil {
		return 0, fmt.Errorf("lexical: add a chunk: %w", err)
	}
	return len(all), nil
}

// sectionOf is the headings above a chunk without the document's title, which
// has its own weight.
func sectionOf(heading, title string) string {
	first, rest, _ := strings.Cut(heading, " › ")
	if strings.TrimSpace(first) == strings.TrimSpace(title) {
		return rest
	}
	return heading
}

// eachOf yields the chunks that the shard holds of a document.
func (s *shard) eachOf(ctx context.Context, d id.ID, yield func(*sketch)) error {
	return s.reading(func(r index.IndexReader) error {
		all, err := sketchesOf(r)
		if err != nil {
			return err
		}
		postings, err := r.TermFieldReader(ctx, []byte(term(d)), fieldDocument, false, false, false)
		if err != nil {
			return fmt.Errorf("lexical: find a document's chunks: %w", err)
		}
		defer func() { _ = postings.Close() }()
		var sk sketch
		for {
			p, err := postings.Next(nil)
			if err != nil {
				return fmt.Errorf("lexical: find a document's chunks: %w", err)
			}
			if p == nil {
				return nil
			}
			if err := all.read(p.ID.Value(), noWord, &sk); err != nil {
				return err
			}
			yield(&sk)
		}
	})
}

// analysed is content that is terms already.
type analysed []string

// Analyze implements [bleveanalysis.Analyzer].
func (a analysed) Analyze([]byte) bleveanalysis.TokenStream {
	tokens := make([]bleveanalysis.Token, len(a))
	stream := make(bleveanalysis.TokenStream, len(a))
	for i, t := range a {
		tokens[i] = bleveanalysis.Token{Term: []byte(t), Position: i + 1}
		stream[i] = &tokens[i]
	}
	return stream
}
