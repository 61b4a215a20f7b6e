package knowledge

import "github.com/forebay/forebay/packages/schema/id"

// Change is one entry of an organisation's change sequence: at Seq, something
// about the document changed. Numbers are in the order of commit, without gaps.
type Change struct {
	Seq      int64
	Document id.ID
}
