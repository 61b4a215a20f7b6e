package ingest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// retryFullDisk is when an upload that found the disk full may be sent again.
const retryFullDisk = time.Minute

// spooled is an upload on disk: its size and checksum are known before the
// first row is written, and no memory is held for it.
type spooled struct {
	file     *os.File
	size     int64
	checksum [32]byte
}

// spool keeps what body brings in an unnamed file in folder, up to a limit.
func spool(folder string, limit int64, body io.Reader) (_ *spooled, err error) {
	file, err := os.CreateTemp(folder, "upload-*")
	if err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	sp := &spooled{file: file}
	defer func() {
		if err != nil {
			sp.discard()
		}
	}()
	// Without a name, the file is gone with its descriptor, however this
	// process ends.
	if err = os.Remove(file.Name()); err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	sum := sha256.New()
	sp.size, err = io.Copy(io.MultiWriter(file, sum), io.LimitReader(body, limit+1))
	switch {
	case err != nil:
		return nil, uploadError(err)
	case sp.size > limit:
		return nil, knowledge.Errorf(knowledge.CodeTooLarge, "The file is larger than the limit of %d MB. Split it, or ask whoever runs this service to raise FOREBAY_UPLOAD_LIMIT.", limit>>20)
	case sp.size == 0:
		return nil, knowledge.Errorf(knowledge.CodeEmptyFile, "The file is empty. Check that it was saved, then upload it again.")
	}
	sum.Sum(sp.checksum[:0])
	if _, err = file.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	return sp, nil
}

// original describes the file under a name, with the format that it is found
// to be of.
func (s *spooled) original(name string) (Original, error) {
	mediaType, err := parse.DetectFile(name, s.file, s.size)
	if err != nil {
		return Original{}, err
	}
	return Original{Name: name, MediaType: mediaType, Size: s.size, Checksum: s.checksum}, nil
}

// uploadError tells a full disk, which is ours, from a body that broke off.
func uploadError(err error) error {
	if _, ok := errors.AsType[*knowledge.Error](err); ok {
		return err // the source, or whoever counts what is uploaded, says itself what is wrong
	}
	if pathErr, ok := errors.AsType[*os.PathError](err); ok {
		return &knowledge.Error{
			Code: knowledge.CodeUnavailable, Err: pathErr, RetryAfter: retryFullDisk,
			Message: "The upload could not be kept on disk. The service may be out of space; try again later.",
		}
	}
	return &knowledge.Error{
		Code: knowledge.CodeInvalid, Field: "body", Err: err,
		Message: "The upload broke off before its end. Nothing was stored; send it again.",
	}
}

func (s *spooled) discard() { _ = s.file.Close() }
