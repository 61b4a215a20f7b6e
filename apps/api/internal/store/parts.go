package store

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/id"
)

// partSize is how much one row of content holds. MariaDB refuses packets over
// 16 MiB by default, and writing bytes into a statement can double them.
const partSize = 1 << 20

// The kinds of part.
const (
	partOriginal  = "original"
	partText      = "text"
	partStructure = "structure" // the text's blocks, as JSON
)

// upload hands out content in parts, again from the start if a transaction
// must be repeated. The first part is read before any transaction begins, so
// that a small upload never holds one while its bytes arrive.
type upload struct {
	size  int64 // as announced
	first []byte
	rest  io.Reader // what is behind the first part; nil when nothing is
	begun bool      // whether rest was read from
}

func newUpload(content io.Reader, size int64) (*upload, error) {
	u := &upload{size: size, first: make([]byte, min(size, partSize))}
	n, err := io.ReadFull(content, u.first)
	if n < len(u.first) {
		return nil, uploadError(err)
	}
	if size > partSize {
		u.rest = content
		return u, nil
	}
	n, err = io.ReadFull(content, make([]byte, 1))
	if n > 0 || !errors.Is(err, io.EOF) {
		return nil, uploadError(err)
	}
	return u, nil
}

// uploadError tells an upload that broke from one that has another length than
// was announced.
func uploadError(err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return knowledge.Errorf(knowledge.CodeInvalid, "The upload has another length than it said. Send it again.")
	}
	return fmt.Errorf("store: read the upload: %w", err)
}

// small says whether one part holds it all.
func (u *upload) small() bool { return u.rest == nil }

// save writes the version's bytes, each part in its own statement.
func (u *upload) save(ctx context.Context, tx *ent.Tx, version id.ID) error {
	if err := savePart(ctx, tx, version, partOriginal, 0, u.first); err != nil || u.small() {
		return err
	}
	if err := u.rewind(); err != nil {
		return err
	}
	left := u.size - int64(len(u.first))
	buf := make([]byte, partSize)
	for seq := 1; left > 0; seq++ {
		part := buf[:min(left, partSize)]
		if n, err := io.ReadFull(u.rest, part); n < len(part) {
			return uploadError(err)
		}
		if err := savePart(ctx, tx, version, partOriginal, seq, part); err != nil {
			return err
		}
		left -= int64(len(part))
	}
	if n, err := io.ReadFull(u.rest, buf[:1]); n > 0 || !errors.Is(err, io.EOF) {
		return uploadError(err)
	}
	return nil
}

// rewind goes back to behind the first part when rest was read before.
func (u *upload) rewind() error {
	if !u.begun {
		u.begun = true
		return nil
	}
	seeker, ok := u.rest.(io.Seeker)
	if !ok {
		return &knowledge.Error{
			Code: knowledge.CodeOverloaded, RetryAfter: retryContended,
			Message: "Too many changes at once. Send the file again in a moment.",
		}
	}
	_, err := seeker.Seek(int64(len(u.first)), io.SeekStart)
	return err
}

func savePart(ctx context.Context, tx *ent.Tx, version id.ID, kind string, seq int, content []byte) error {
	return tx.Part.Create().SetVersionID(version).SetKind(kind).SetSeq(seq).SetContent(content).Exec(ctx)
}

// saveParts writes content of one or several kinds: what fits into one part
// together goes in one statement.
func saveParts(ctx context.Context, tx *ent.Tx, version id.ID, contents map[string][]byte) error {
	var rows []*ent.PartCreate
	total := 0
	for _, kind := range []string{partText, partStructure} {
		content := contents[kind]
		total += len(content)
		for seq := 0; seq == 0 || len(content) > 0; seq++ {
			n := min(len(content), partSize)
			rows = append(rows, tx.Part.Create().SetVersionID(version).SetKind(kind).SetSeq(seq).SetContent(content[:n]))
			content = content[n:]
		}
	}
	perStatement := 1
	if total <= partSize {
		perStatement = len(rows)
	}
	return inBatches(rows, perStatement, func(batch []*ent.PartCreate) error {
		return tx.Part.CreateBulk(batch...).Exec(ctx)
	})
}

// ReadOriginal writes a version's bytes to w, one read a part, so that a slow w
// holds no connection.
func (c *Content) ReadOriginal(ctx context.Context, version id.ID, w io.Writer) error {
	v, err := c.Version(ctx, version)
	if err != nil {
		return err
	}
	for seq, written := 0, int64(0); written < v.Size; seq++ {
		p, err := c.client.Part.Query().
			Where(part.VersionID(version), part.Kind(partOriginal), part.Seq(seq)).Only(ctx)
		if err != nil {
			return public(err, "content")
		}
		if _, err := w.Write(p.Content); err != nil {
			return fmt.Errorf("store: write version %s: %w", version, err)
		}
		written += int64(len(p.Content))
	}
	return nil
}
