package store

import (
	"bytes"
	"compress/flate"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/id"
)

// partLayout is the kind of part that says where words stand on their pages.
// Each row holds the layouts of layoutPages pages, compressed together, so that
// one page is found by reading one row. A page's layout is at most
// layout.MaxPage, so that a row stays below the size of a part.
const partLayout = "layout"

const layoutPages = 16

// layoutParts makes the rows of a version's layout: of each page its length,
// and its bytes.
func layoutParts(pages [][]byte) ([][]byte, error) {
	var parts [][]byte
	for first := 0; first < len(pages); first += layoutPages {
		var row []byte
		for _, page := range pages[first:min(first+layoutPages, len(pages))] {
			row = binary.AppendUvarint(row, uint64(len(page)))
			row = append(row, page...)
		}
		var compressed bytes.Buffer
		w, err := flate.NewWriter(&compressed, flate.DefaultCompression)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(row); err != nil {
			return nil, err
		}
		if err := w.Close(); err != nil {
			return nil, err
		}
		parts = append(parts, compressed.Bytes())
	}
	return parts, nil
}

// saveLayout writes the rows of a version's layout, as many in a statement as
// one part may be large.
func saveLayout(ctx context.Context, tx *ent.Tx, version id.ID, parts [][]byte) error {
	largest := 1
	rows := make([]*ent.PartCreate, len(parts))
	for seq, content := range parts {
		largest = max(largest, len(content))
		rows[seq] = tx.Part.Create().SetVersionID(version).SetKind(partLayout).SetSeq(seq).SetContent(content)
	}
	return inBatches(rows, max(1, partSize/largest), func(batch []*ent.PartCreate) error {
		return tx.Part.CreateBulk(batch...).Exec(ctx)
	})
}

// Layout returns where the words of one page, counted from 1, stand on it, as
// package layout encodes it; nil for versions and pages without.
func (c *Content) Layout(ctx context.Context, version id.ID, page int) ([]byte, error) {
	if page < 1 {
		return nil, nil
	}
	row, err := c.client.Part.Query().
		Where(part.VersionID(version), part.Kind(partLayout), part.Seq((page-1)/layoutPages)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, public(err, "layout")
	}
	found, err := layoutIn(row.Content, (page-1)%layoutPages)
	if err != nil {
		return nil, fmt.Errorf("store: layout of page %d of version %s: %w", page, version, err)
	}
	return found, nil
}

// layoutIn takes the layout of one page, counted from 0, out of a row.
func layoutIn(content []byte, page int) ([]byte, error) {
	row, err := io.ReadAll(flate.NewReader(bytes.NewReader(content)))
	if err != nil {
		return nil, err
	}
	for ; len(row) > 0; page-- {
		size, n := binary.Uvarint(row)
		if n <= 0 || size > uint64(len(row)-n) {
			return nil, errors.New("broken row")
		}
		if page == 0 {
			return row[n : n+int(size)], nil
		}
		row = row[n+int(size):]
	}
	return nil, nil
}
