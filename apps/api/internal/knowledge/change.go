package knowledge

import "github.com/forebay/forebay/packages/schema/id"

// Change is one entry of an organisation's change sequence: at Seq, something
// about the document changed. Numbers are in the order of commit, without gaps.
type Change struct {
	Seq      int64
	Document id.ID
}

// ChangedDocuments lists the documents that the changes are of, each once, in
// the order of its first change.
func ChangedDocuments(changes []Change) []id.ID {
	ids := make([]id.ID, 0, len(changes))
	seen := make(map[id.ID]bool, len(changes))
	for _, c := range changes {
		if !c.Document.IsNil() && !seen[c.Document] {
			seen[c.Document] = true
			ids = append(ids, c.Document)
		}
	}
	return ids
}
