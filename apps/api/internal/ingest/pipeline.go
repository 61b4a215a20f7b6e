package ingest

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/chunk"
	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/packages/schema/id"
)

// cheap is how long reading may take for its result not to be kept before it is
// split.
const cheap = 250 * time.Millisecond

// Parsers read documents where a hostile one does no harm.
type Parsers interface {
	Parse(ctx context.Context, d worker.Document) (knowledge.Text, error)
}

// PipelineOptions configures a [Pipeline].
type PipelineOptions struct {
	Library Library
	Parsers Parsers
	Web     Web
	// Published is called whenever something became searchable, Queued
	// whenever a job was queued.
	Published, Queued func()
	// Count counts what is found inside a document against the quotas of who
	// put that in, as it is read to its end; giveBack says that it added nothing.
	// It answers CodeQuotaExceeded. Default: nothing is counted.
	Count func(ctx context.Context, uploader id.ID, content io.Reader) (counted io.Reader, giveBack func(), err error)
	// Limit and Spool are as in [Options]: they hold for what is fetched and
	// for what is found inside other documents too.
	Limit int64
	Spool string
	Log   *slog.Logger
}

// Pipeline brings a received version to where it can be found. Each step is
// kept before the next begins, so that a version taken up again, by whatever
// process, goes on where it was.
type Pipeline struct {
	PipelineOptions
	large chan struct{} // holds whoever has a large text in memory
}

// NewPipeline returns a Pipeline.
func NewPipeline(o PipelineOptions) *Pipeline {
	if o.Limit <= 0 {
		o.Limit = DefaultLimit
	}
	if o.Count == nil {
		o.Count = func(_ context.Context, _ id.ID, content io.Reader) (io.Reader, func(), error) {
			return content, func() {}, nil
		}
	}
	return &Pipeline{PipelineOptions: o, large: make(chan struct{}, 1)}
}

// Do takes a version through the steps it still lacks. A file that cannot be
// read is no error: it is recorded on the version. An error means that the
// work may be tried again.
func (p *Pipeline) Do(ctx context.Context, version id.ID) error {
	v, err := p.Library.Version(ctx, version)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound && err != nil {
		return nil // deleted meanwhile: nothing left to do
	}
	if err != nil {
		return err
	}
	var turn turn
	defer turn.end()
	var text knowledge.Text
	if v.Status == knowledge.StatusReceived {
		var took time.Duration
		if text, took, err = p.read(ctx, v, &turn); err != nil {
			return p.settle(ctx, v, err)
		}
		if took < cheap {
			return p.complete(ctx, v, text)
		}
		if err := p.Library.SaveText(ctx, v.ID, text); err != nil {
			return p.settle(ctx, v, err)
		}
		v.Status = knowledge.StatusRead
	} else if v.Status == knowledge.StatusRead {
		if text, err = p.Library.Text(ctx, v.ID); err != nil {
			return err
		}
	}
	if v.Status == knowledge.StatusRead {
		if err := p.Library.SaveChunks(ctx, v.ID, chunks(v, text)); err != nil {
			return err
		}
		v.Status = knowledge.StatusSplit
	}
	if v.Status == knowledge.StatusSplit {
		if err := p.Library.Publish(ctx, v.ID); err != nil {
			return err
		}
		p.Published()
	}
	return nil
}

// complete takes all steps at once: what took no time to read is not worth a
// transaction of its own.
func (p *Pipeline) complete(ctx context.Context, v knowledge.Version, text knowledge.Text) error {
	if err := p.Library.Complete(ctx, v.ID, text, chunks(v, text)); err != nil {
		return p.settle(ctx, v, err)
	}
	p.Published()
	return nil
}

// read has a version's bytes read, after fetching them if need be, and says how
// long that took once it was begun.
func (p *Pipeline) read(ctx context.Context, v knowledge.Version, t *turn) (text knowledge.Text, took time.Duration, err error) {
	if v.Size == 0 {
		if v, err = p.fetch(ctx, v); err != nil {
			return knowledge.Text{}, 0, err
		}
	}
	var began time.Time
	d := worker.Document{
		MediaType: v.MediaType, Name: v.Name, Size: v.Size,
		Input: func(w io.Writer) error {
			began = time.Now()
			return p.Library.ReadOriginal(ctx, v.ID, w)
		},
		Large: func() { t.await(ctx, p.large) },
	}
	inside, err := p.open(ctx, v)
	if err != nil {
		return knowledge.Text{}, 0, err
	}
	if inside != nil {
		d.MaxContained = p.Limit
		d.Contained = func(path string, content io.Reader) error { return inside.take(ctx, path, content) }
	}
	if text, err = p.Parsers.Parse(ctx, d); err != nil {
		return knowledge.Text{}, 0, err
	}
	text.Notes = append(text.Notes, inside.notes()...)
	took = time.Since(began)
	if text.Language == "" {
		text.Language = language.Detect(text.Body).String()
	}
	return text, took, nil
}

// settle records a fault of the file; any other error is the job's to retry.
func (p *Pipeline) settle(ctx context.Context, v knowledge.Version, err error) error {
	fault, ok := errors.AsType[*knowledge.Error](err)
	if !ok || !faultOfFile(fault.Code) {
		return err
	}
	p.Log.InfoContext(ctx, "document not readable", "version", v.ID, "code", fault.Code, "cause", fault.Err)
	return p.Library.Fail(ctx, v.ID, knowledge.Failure{Code: fault.Code, Message: fault.Message})
}

// GiveUp records that a version failed for good though nothing was wrong with
// the file.
func (p *Pipeline) GiveUp(ctx context.Context, version id.ID) error {
	return p.Library.Fail(ctx, version, knowledge.Failure{
		Code:    knowledge.CodeInternal,
		Message: "Reading this file failed several times for a reason of ours. Retry; if it fails again, report it with the file.",
	})
}

func faultOfFile(c knowledge.Code) bool {
	switch c {
	case knowledge.CodeUnreadable, knowledge.CodeNoText, knowledge.CodeEmptyFile,
		knowledge.CodeUnsupportedFormat, knowledge.CodeTooLarge, knowledge.CodeBadAddress, knowledge.CodeNotFetched:
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
			Seq: i, Span: piece.Span, Heading: piece.Heading, Locator: piece.Locator, Text: piece.Text,
		}
	}
	return out
}
