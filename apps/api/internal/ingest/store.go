// Package ingest takes bytes in and makes them findable: it receives an upload
// durably, then reads, splits and publishes it in steps that a crash cannot
// lose. Formats are in parse, the cut into passages is in chunk.
package ingest

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Original describes the bytes of an upload.
type Original struct {
	Name      string
	MediaType string
	Size      int64
	Checksum  [32]byte // SHA-256
	Origin    string   // the address it was fetched from; empty for an upload
}

// Provenance is where a document came from.
type Provenance struct {
	Origin string // the address it was fetched from; empty for none
	Depth  int    // how many archives and e-mails it lies inside of
}

// MaxDepth is how many archives and e-mails inside each other are opened.
const MaxDepth = 3

// MaxBrought is how many documents one upload may bring, those in archives and
// e-mails inside each other together.
const MaxBrought = 5000

// Library keeps documents through their steps. All methods act in the viewer's
// organisation and check no grants: the caller has. Every change takes a
// number in the organisation's change sequence and leaves an audit event, in
// the same transaction; SaveText and SaveChunks, which only work out what was
// received, leave no audit event.
type Library interface {
	// Receive stores a new document with its first version and bytes, and
	// queues its reading, in one transaction. If a live document of the
	// collection has a current version with the same checksum, that one is
	// returned with duplicate true and nothing is stored.
	Receive(ctx context.Context, collection id.ID, o Original, content io.Reader) (d knowledge.Document, duplicate bool, err error)
	// Replace adds a version to a document, likewise. The version before goes
	// on serving until the new one is searchable.
	Replace(ctx context.Context, document id.ID, o Original, content io.Reader) (d knowledge.Document, duplicate bool, err error)

	// ReceiveContained is Receive for a document found inside another, at a
	// path: it goes to that one's collection, in the name of who put that one
	// in. The same path of the same version is received once, however often it
	// comes; if an earlier version of the parent had a document there, that
	// one gets a version. CodeNotFound when the parent was deleted.
	ReceiveContained(ctx context.Context, parent knowledge.Version, path string, o Original, content io.Reader) (d knowledge.Document, duplicate bool, err error)
	// ReceiveAddress makes a document of which the bytes are still to be
	// fetched from o.Origin, and queues that. A live document of the collection
	// that came from there is returned with duplicate true.
	ReceiveAddress(ctx context.Context, collection id.ID, o Original) (d knowledge.Document, duplicate bool, err error)
	// Fetched stores the bytes of a version that ReceiveAddress made. Bytes
	// that it has already stay.
	Fetched(ctx context.Context, version id.ID, o Original, content io.Reader) error
	// Provenance says where a document came from.
	Provenance(ctx context.Context, document id.ID) (Provenance, error)
	// Brought counts the documents that came in the same upload as this one,
	// besides those directly in this one, up to about MaxBrought.
	Brought(ctx context.Context, document id.ID) (int, error)

	Version(ctx context.Context, version id.ID) (knowledge.Version, error)
	// ReadOriginal writes a version's bytes to w, part by part, without
	// holding a database connection while it writes.
	ReadOriginal(ctx context.Context, version id.ID, w io.Writer) error
	// SaveText keeps what the parser found and moves the version to StatusRead.
	SaveText(ctx context.Context, version id.ID, t knowledge.Text) error
	// Text returns what SaveText kept, but for the layout.
	Text(ctx context.Context, version id.ID) (knowledge.Text, error)
	// Layout returns where the words of one page, counted from 1, stand on it, as
	// package layout encodes it; nil for versions and pages without.
	Layout(ctx context.Context, version id.ID, page int) ([]byte, error)
	// SaveChunks replaces the version's chunks and moves it to StatusSplit.
	SaveChunks(ctx context.Context, version id.ID, chunks []knowledge.Chunk) error
	// Publish moves the version to StatusSearchable and makes it the serving
	// one unless a newer version serves already.
	Publish(ctx context.Context, version id.ID) error
	// Complete is SaveText, SaveChunks and Publish of a received version in one
	// transaction, for text that was so cheap to make that it need not be kept
	// before it is split.
	Complete(ctx context.Context, version id.ID, t knowledge.Text, chunks []knowledge.Chunk) error
	// Fail moves the version to StatusFailed.
	Fail(ctx context.Context, version id.ID, f knowledge.Failure) error
	// Requeue moves a failed current version back to StatusReceived and queues it.
	Requeue(ctx context.Context, document id.ID) (knowledge.Document, error)
}
