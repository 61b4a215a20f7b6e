package lexical

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// format names all that decides what lies in a shard. A shard of another
// format is foreign and rebuilt.
const format = "5/" + terms.Version

// stateKey is where a shard keeps its [state], written in the same batch as
// the chunks that the state speaks of, so that the two cannot part.
var stateKey = []byte("forebay.state")

// state is what a shard knows of itself.
type state struct {
	Format   string `json:"format"`
	Org      id.ID  `json:"org"`
	Seq      int64  `json:"seq"`      // the change that it has caught up to
	Tokens   int64  `json:"tokens"`   // of all its chunks together
	Complete bool   `json:"complete"` // false while it is being built

	// Languages are all that texts were ever analysed in: one bit each. That the
	// last text in one of them has gone is not noticed before a rebuild, and
	// costs a question only some look-ups in vain.
	Languages language.Set `json:"languages"`
}

// shard is one index on disk. Searches run beside the single writer.
type shard struct {
	dir   string
	index bleve.Index
	state atomic.Pointer[state]
	saved <-chan struct{} // closed when the last batch is on disk; the writer's
}

// bleveConfig makes a batch visible when it returns and lets it reach the disk a
// moment later, several at a time; waiting for each made indexing three to
// seven times slower. After a crash the shard is as it was some batches ago,
// number included, and follows from there.
func bleveConfig() map[string]any {
	return map[string]any{"unsafe_batch": true, "bolt_timeout": "5s"}
}

// createShard makes an empty shard in dir, which must not exist.
func createShard(dir string, org id.ID, seq int64) (*shard, error) {
	m := mapping.NewIndexMapping()
	m.DefaultMapping = mapping.NewDocumentDisabledMapping() // every field is given as it is
	ix, err := bleve.NewUsing(dir, m, scorch.Name, scorch.Name, bleveConfig())
	if err != nil {
		return nil, fmt.Errorf("lexical: create %s: %w", dir, err)
	}
	s := &shard{dir: dir, index: ix}
	st := state{Format: format, Org: org, Seq: seq}
	b := ix.NewBatch()
	if err := s.commit(b, st); err != nil {
		return nil, errors.Join(err, s.remove())
	}
	return s, nil
}

// openShard opens dir if it holds a whole shard of org in today's format.
func openShard(dir string, org id.ID) (s *shard, err error) {
	defer func() {
		if p := recover(); p != nil { // damaged files make the libraries below panic
			s, err = nil, fmt.Errorf("lexical: %s is damaged: %v", dir, p)
		}
	}()
	ix, err := bleve.OpenUsing(dir, bleveConfig())
	if err != nil {
		return nil, fmt.Errorf("lexical: open %s: %w", dir, err)
	}
	st, err := readState(ix)
	switch {
	case err != nil:
	case st.Format != format:
		err = fmt.Errorf("lexical: %s has format %q, want %q", dir, st.Format, format)
	case st.Org != org:
		err = fmt.Errorf("lexical: %s belongs to another organisation", dir)
	case !st.Complete:
		err = fmt.Errorf("lexical: %s was not finished", dir)
	}
	if err != nil {
		return nil, errors.Join(err, ix.Close())
	}
	s = &shard{dir: dir, index: ix}
	s.state.Store(&st)
	return s, nil
}

func readState(ix bleve.Index) (state, error) {
	raw, err := ix.GetInternal(stateKey)
	if err != nil {
		return state{}, fmt.Errorf("lexical: read the index state: %w", err)
	}
	var st state
	if err := json.Unmarshal(raw, &st); err != nil {
		return state{}, fmt.Errorf("lexical: the index state is not readable: %w", err)
	}
	return st, nil
}

// openNewest opens the newest whole shard under orgDir and removes all others.
// It returns nil, with the reason, when there is none.
func openNewest(orgDir string, org id.ID) (*shard, error) {
	generations, err := os.ReadDir(orgDir) // in order of name, which is the order of making
	if err != nil {
		return nil, fmt.Errorf("lexical: read %s: %w", orgDir, err)
	}
	var found *shard
	var reasons []error
	for i := len(generations) - 1; i >= 0; i-- {
		dir := filepath.Join(orgDir, generations[i].Name())
		if found == nil {
			s, err := openShard(dir, org)
			if err == nil {
				found = s
				continue
			}
			reasons = append(reasons, err)
		}
		if err := os.RemoveAll(dir); err != nil {
			reasons = append(reasons, err)
		}
	}
	return found, errors.Join(reasons...)
}

// commit applies a batch together with the state that it leads to.
func (s *shard) commit(b *bleve.Batch, st state) error {
	raw, err := json.Marshal(st)
	if err != nil {
		return fmt.Errorf("lexical: encode the index state: %w", err)
	}
	b.SetInternal(stateKey, raw)
	saved := make(chan struct{})
	var once sync.Once
	b.SetPersistedCallback(func(err error) {
		if err == nil {
			once.Do(func() { close(saved) })
		}
	})
	if err := s.index.Batch(b); err != nil {
		return fmt.Errorf("lexical: write to the index: %w", err)
	}
	s.state.Store(&st)
	s.saved = saved
	return nil
}

// saveTimeout is how long closing waits for the disk. What does not reach it is
// indexed again.
const saveTimeout = 5 * time.Second

// save waits until all that was committed is on disk.
func (s *shard) save() {
	if s.saved == nil {
		return
	}
	select {
	case <-s.saved:
	case <-time.After(saveTimeout):
	}
}

func (s *shard) close() error {
	if err := s.index.Close(); err != nil {
		return fmt.Errorf("lexical: close %s: %w", s.dir, err)
	}
	return nil
}

// remove closes the shard and deletes its files.
func (s *shard) remove() error {
	return errors.Join(s.close(), os.RemoveAll(s.dir))
}
