package lexical

import (
	"os"
	"path/filepath"

	"github.com/forebay/forebay/packages/schema/id"
)

// forget drops the indexes of organisations that are no more. One that is being
// followed at the moment goes at the next look; one without an index may be new.
func (x *Index) forget(heads map[id.ID]int64) {
	for _, o := range x.withoutHead(heads) {
		if s := o.swap(nil); s != nil {
			_ = s.close()
		}
		if err := os.RemoveAll(filepath.Join(x.opts.Dir, o.id.String())); err != nil {
			x.opts.Log.Warn("lexical: the index of an organisation that is gone was left behind", "org", o.id, "error", err)
		}
	}
}

func (x *Index) withoutHead(heads map[id.ID]int64) []*org {
	x.mu.Lock()
	defer x.mu.Unlock()
	var gone []*org
	for orgID, o := range x.orgs {
		if _, there := heads[orgID]; !there && o.ready() && o.following.CompareAndSwap(false, true) {
			delete(x.orgs, orgID)
			gone = append(gone, o)
		}
	}
	return gone
}
