package private

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Clone copies the folder of a stopped server into dst, which must not exist.
// Starting the copy is much quicker than initialising a new folder, above all
// with MySQL. A copy that fails is removed.
func Clone(dst, src string) error {
	if InUse(src) {
		return knowledge.Errorf(knowledge.CodeConflict, "The database in %s is running. Stop it before copying it.", src)
	}
	if err := os.Mkdir(dst, 0o700); err != nil {
		return folderError(dst, err)
	}
	err := filepath.WalkDir(src, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(src, path)
		if err != nil || rel == "." {
			return err
		}
		switch target := filepath.Join(dst, rel); {
		case entry.IsDir():
			return os.Mkdir(target, 0o700)
		case entry.Type().IsRegular() && rel != ownerLock && rel != serverLock:
			return cloneFile(target, path)
		}
		return nil // a socket, or a lock
	})
	if err != nil {
		return folderError(dst, errors.Join(err, os.RemoveAll(dst)))
	}
	return nil
}

// cloneFile copies one file and leaves holes where the source holds zeros: an
// empty server's logs and table spaces are hardly anything else.
func cloneFile(dst, src string) (err error) {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(dst, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	var size int64
	block, zeros := make([]byte, 256<<10), make([]byte, 256<<10)
	for {
		n, readErr := io.ReadFull(in, block)
		if n > 0 && !bytes.Equal(block[:n], zeros[:n]) {
			if _, err := out.WriteAt(block[:n], size); err != nil {
				return err
			}
		}
		size += int64(n)
		switch readErr {
		case nil:
		case io.EOF, io.ErrUnexpectedEOF:
			return out.Truncate(size)
		default:
			return readErr
		}
	}
}
