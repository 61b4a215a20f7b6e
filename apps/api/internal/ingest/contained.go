package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
)

// holdsDocuments says whether files of a media type hold others.
func holdsDocuments(mediaType string) bool { return mediaType == parse.ZIP || mediaType == parse.EML }

// contents takes the documents out of one that holds others.
type contents struct {
	*Pipeline
	parent   knowledge.Version
	room     int // for documents that the upload may still bring
	beyond   int // left out, since there was no room
	unpaid   int // left out by a quota
	exceeded error
}

// open returns what takes documents out of a version, or nil when there are none
// to take, or too many around each other already.
func (p *Pipeline) open(ctx context.Context, v knowledge.Version) (*contents, error) {
	if !holdsDocuments(v.MediaType) {
		return nil, nil
	}
	from, err := p.Library.Provenance(ctx, v.DocumentID)
	if err != nil || from.Depth >= MaxDepth {
		return nil, err
	}
	brought, err := p.Library.Brought(ctx, v.DocumentID)
	if err != nil {
		return nil, err
	}
	return &contents{Pipeline: p, parent: v, room: MaxBrought - brought}, nil
}

// notes say what was left out, and why.
func (c *contents) notes() (notes []string) {
	if c == nil {
		return nil
	}
	if c.beyond > 0 {
		notes = append(notes, fmt.Sprintf("%d files in it were left out: one upload brings at most %d documents, in all that it holds. Upload them on their own.", c.beyond, MaxBrought))
	}
	if fault, ok := errors.AsType[*knowledge.Error](c.exceeded); ok {
		notes = append(notes, fmt.Sprintf("%d files in it were left out. %s", c.unpaid, fault.Message))
	}
	return notes
}

// take stores a document that was found inside another, to be read by a job of
// its own. What is wrong with it is its own affair: the others go on.
func (c *contents) take(ctx context.Context, path string, content io.Reader) error {
	if c.room <= 0 {
		c.beyond++
		return nil
	}
	counted, giveBack, err := c.Count(ctx, c.parent.CreatedBy, content)
	if err == nil {
		var added bool
		if added, err = c.store(ctx, path, counted); !added {
			giveBack()
		}
	}
	if err != nil && knowledge.CodeOf(err) == knowledge.CodeQuotaExceeded {
		c.unpaid++
		c.exceeded = err
		return nil
	}
	return err
}

// store keeps one, and says whether it is new.
func (c *contents) store(ctx context.Context, path string, content io.Reader) (added bool, err error) {
	name, err := library.CleanPath(path)
	if err != nil {
		name = "unnamed"
	}
	spooled, err := spool(c.Spool, c.Limit, content)
	if err != nil {
		return false, skippable(err)
	}
	defer spooled.discard()
	original, err := spooled.original(name)
	if err != nil {
		return false, skippable(err)
	}
	_, duplicate, err := c.Library.ReceiveContained(ctx, c.parent, path, original, spooled.file)
	if err != nil && knowledge.CodeOf(err) == knowledge.CodeNotFound {
		return false, knowledge.Errorf(knowledge.CodeUnreadable, "This was deleted while it was being read. Restore it, and read it again.")
	}
	if err != nil {
		return false, err
	}
	c.room--
	if !duplicate {
		c.Queued()
	}
	return !duplicate, nil
}

// skippable leaves out a file that could not be uploaded alone either; the
// parser, which sees the same bytes, has said so in its list.
func skippable(err error) error {
	if fault, ok := errors.AsType[*knowledge.Error](err); ok && faultOfFile(fault.Code) {
		return nil
	}
	return err
}
