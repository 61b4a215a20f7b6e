package custody

import (
	"archive/zip"
	"context"
	"encoding/json"
	"io"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// manifest says what an export is, in its first file.
type manifest struct {
	Format       string    `json:"format"`
	Organisation string    `json:"organisation"`
	Slug         string    `json:"slug"`
	Exported     time.Time `json:"exported"`
	Contents     string    `json:"contents"`
}

// Export returns the name of the viewer's organisation, and a function that
// writes its archive: a zip with the documents' original bytes and everything
// else as JSON Lines, without secrets. Only an admin may. The archive is written
// as it is read, so that its size costs no memory; what changes meanwhile may
// be in it or not.
func (s *Service) Export(ctx context.Context) (org identity.Organisation, write func(io.Writer) error, err error) {
	if _, err := admin(ctx); err != nil {
		return org, nil, err
	}
	if org, err = s.store.Organisation(ctx); err != nil {
		return org, nil, err
	}
	return org, func(w io.Writer) error {
		a := &archive{zip: zip.NewWriter(w)}
		err := a.Record("forebay.json", manifest{
			Format: "forebay-export-1", Organisation: org.Name, Slug: org.Slug, Exported: time.Now().UTC(),
			Contents: "One JSON object a line in each .jsonl file; IDs are UUIDs, times UTC. documents/ has each version's original bytes under documents/DOCUMENT/NUMBER-NAME.",
		})
		if err == nil {
			err = s.store.Export(ctx, a)
		}
		if err != nil {
			return err
		}
		return a.zip.Close()
	}, nil
}

// archive writes records and files into a zip. The records of a file follow
// each other.
type archive struct {
	zip    *zip.Writer
	name   string // of the open file of records
	open   io.Writer
	closed []string
}

// Record implements [Sink].
func (a *archive) Record(file string, record any) error {
	if file != a.name {
		if slices.Contains(a.closed, file) {
			panic("custody: the records of " + file + " do not follow each other")
		}
		w, err := a.create(file, zip.Deflate)
		if err != nil {
			return err
		}
		a.closed = append(a.closed, a.name)
		a.name, a.open = file, w
	}
	b, err := json.Marshal(record)
	if err != nil {
		return err
	}
	_, err = a.open.Write(append(b, '\n'))
	return err
}

// File implements [Sink].
func (a *archive) File(name string, write func(io.Writer) error) error {
	w, err := a.create(name, zip.Deflate)
	if err != nil {
		return err
	}
	a.closed = append(a.closed, a.name)
	a.name, a.open = "", nil
	return write(w)
}

func (a *archive) create(name string, method uint16) (io.Writer, error) {
	return a.zip.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: time.Now()})
}
