package ingest

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/chunk"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	retryFullDisk = time.Minute
	// parseTimeout bounds one document's reading, so that a hostile file costs
	// one job and no more.
	parseTimeout = 2 * time.Minute
	// cheap is how long reading may take for its result not to be kept before
	// it is split.
	cheap = 250 * time.Millisecond
)

// Pipeline brings a received version to where it can be found. Each step is
// kept before the next begins, so that a version taken up again, by whatever
// process, goes on where it was.
type Pipeline struct {
	library   Library
	published func()
	log       *slog.Logger
}

// NewPipeline returns a Pipeline; published is called whenever something
// became searchable.
func NewPipeline(l Library, published func(), log *slog.Logger) *Pipeline {
	return &Pipeline{library: l, published: published, log: log}
}

// Do takes a version through the steps it still lacks. A file that cannot be
// read is no error: it is recorded on the version. An error means that the
// work may be tried again.
func (p *Pipeline) Do(ctx context.Context, version id.ID) error {
	v, err := p.library.Version(ctx, version)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound && err != nil {
		return nil // deleted meanwhile: nothing left to do
	}
	if err != nil {
		return err
	}
	var text knowledge.Text
	if v.Status == knowledge.StatusReceived {
		began := time.Now()
		if text, err = p.read(ctx, v); err != nil {
			return p.settle(ctx, v, err)
		}
		if time.Since(began) < cheap {
			return p.complete(ctx, v, text)
		}
		if err := p.library.SaveText(ctx, v.ID, text); err != nil {
			return p.settle(ctx, v, err)
		}
		v.Status = knowledge.StatusRead
	} else if v.Status == knowledge.StatusRead {
		if text, err = p.library.Text(ctx, v.ID); err != nil {
			return err
		}
	}
	if v.Status == knowledge.StatusRead {
		if err := p.library.SaveChunks(ctx, v.ID, chunks(v, text)); err != nil {
			return err
		}
		v.Status = knowledge.StatusSplit
	}
	if v.Status == knowledge.StatusSplit {
		if err := p.library.Publish(ctx, v.ID); err != nil {
			return err
		}
		p.published()
	}
	return nil
}

// complete takes all steps at once: what took no time to read is not worth a
// transaction of its own.
func (p *Pipeline) complete(ctx context.Context, v knowledge.Version, text knowledge.Text) error {
	if err := p.library.Complete(ctx, v.ID, text, chunks(v, text)); err != nil {
		return p.settle(ctx, v, err)
	}
	p.published()
	return nil
}

func (p *Pipeline) read(ctx context.Context, v knowledge.Version) (knowledge.Text, error) {
	content := bytes.NewBuffer(make([]byte, 0, v.Size))
	if err := p.library.ReadOriginal(ctx, v.ID, content); err != nil {
		return knowledge.Text{}, err
	}
	parsing, cancel := context.WithTimeout(ctx, parseTimeout)
	defer cancel()
	text, err := parse.Parse(parsing, v.MediaType, v.Name, content.Bytes())
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
			err = knowledge.Errorf(knowledge.CodeUnreadable, "Reading this file took longer than %s. Split it, or save it in a simpler format.", parseTimeout)
		}
		return knowledge.Text{}, err
	}
	return text, nil
}

// settle records a fault of the file; any other error is the job's to retry.
func (p *Pipeline) settle(ctx context.Context, v knowledge.Version, err error) error {
	fault, ok := errors.AsType[*knowledge.Error](err)
	if !ok || !faultOfFile(fault.Code) {
		return err
	}
	p.log.InfoContext(ctx, "document not readable", "version", v.ID, "code", fault.Code, "cause", fault.Err)
	return p.library.Fail(ctx, v.ID, knowledge.Failure{Code: fault.Code, Message: fault.Message})
}

// GiveUp records that a version failed for good though nothing was wrong with
// the file.
func (p *Pipeline) GiveUp(ctx context.Context, version id.ID) error {
	return p.library.Fail(ctx, version, knowledge.Failure{
		Code:    knowledge.CodeInternal,
		Message: "Reading this file failed several times for a reason of ours. Retry; if it fails again, report it with the file.",
	})
}

func faultOfFile(c knowledge.Code) bool {
	switch c {
	case knowledge.CodeUnreadable, knowledge.CodeNoText, knowledge.CodeEmptyFile,
		knowledge.CodeUnsupportedFormat, knowledge.CodeTooLarge:
		return true
	}
	return false
}

func chunks(v knowledge.Version, text knowledge.Text) []knowledge.Chunk {
	pieces := chunk.Split(text)
	out := make([]knowledge.Chunk, len(pieces))
	for i, piece := range pieces {
		out[i] = knowledge.Chunk{
			ID: id.New(), DocumentID: v.DocumentID, VersionID: v.ID,
			Seq: i, Span: piece.Span, Heading: piece.Heading, Text: piece.Text,
		}
	}
	return out
}
