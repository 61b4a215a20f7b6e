package ingest

import (
	"context"
	"errors"
	"io"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
)

// holdsDocuments says whether files of a media type hold others.
func holdsDocuments(mediaType string) bool { return mediaType == parse.ZIP || mediaType == parse.EML }

// contained stores a document that was found inside another, to be read by a
// job of its own. What is wrong with it is its own affair: the others go on.
func (p *Pipeline) contained(ctx context.Context, parent knowledge.Version, path string, content io.Reader) error {
	name, err := library.CleanPath(path)
	if err != nil {
		name = "unnamed"
	}
	spooled, err := spool(p.Spool, p.Limit, content)
	if err != nil {
		return skippable(err)
	}
	defer spooled.discard()
	original, err := spooled.original(name)
	if err != nil {
		return skippable(err)
	}
	_, duplicate, err := p.Library.ReceiveContained(ctx, parent, path, original, spooled.file)
	if err != nil && knowledge.CodeOf(err) == knowledge.CodeNotFound {
		return knowledge.Errorf(knowledge.CodeUnreadable, "This was deleted while it was being read. Restore it, and read it again.")
	}
	if err == nil && !duplicate {
		p.Queued()
	}
	return err
}

// skippable leaves out a file that could not be uploaded alone either; the
// parser, which sees the same bytes, has said so in its list.
func skippable(err error) error {
	if fault, ok := errors.AsType[*knowledge.Error](err); ok && faultOfFile(fault.Code) {
		return nil
	}
	return err
}
