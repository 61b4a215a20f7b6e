package xlsx

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
)

// A sheet lists its merged cells behind its rows, so they take a reading of
// their own. A sheet of more than maxMergeScan bytes or maxMerges of them is
// data, not a form, and does without.
const (
	maxMergeScan = 128 << 20
	maxMerges    = 20_000
)

// merge is a cell that covers others: rows from 1, columns from 0, all inclusive.
type merge struct {
	left, top, right, bottom int
	text                     table.Cell // of its first cell, once it was read
}

// merges are those of a sheet, from top to bottom.
type merges struct {
	coming []merge
	open   []merge // cover the row that is being read
}

// merges finds the merged cells of a sheet without decoding its rows.
func (b *book) merges(part string) (*merges, error) {
	m := &merges{}
	if b.pack.Size(part) > maxMergeScan {
		return m, nil
	}
	f, err := b.pack.OpenLong(part)
	if container.IsMissing(err) {
		return m, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 64<<10)
	for len(m.coming) < maxMerges {
		tag, err := in.ReadSlice('>')
		if errors.Is(err, bufio.ErrBufferFull) {
			continue // the text of a long cell
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if at := bytes.LastIndexByte(tag, '<'); at >= 0 && bytes.Contains(tag[at:], []byte("mergeCell ")) {
			m.add(string(tag[at:]))
		}
	}
	slices.SortFunc(m.coming, func(a, b merge) int { return cmp.Compare(a.top, b.top) })
	return m, nil
}

// add takes the range out of a tag: <mergeCell ref="A1:B2"/>.
func (m *merges) add(tag string) {
	_, rest, _ := strings.Cut(tag, "ref=")
	ref := strings.Trim(rest, `"'/> `)
	from, to, _ := strings.Cut(ref, ":")
	left, top, ok := parseRef(from)
	right, bottom, ok2 := parseRef(to)
	if ok && ok2 && right >= left && bottom >= top && left < maxColumns {
		m.coming = append(m.coming, merge{left: left, top: top, right: right, bottom: bottom})
	}
}

// apply says in a row what covers it: the width of a cell, and the text of one
// that began above. A row of which nothing else is said stays empty.
func (m *merges) apply(row int, cells []table.Cell, said bool) []table.Cell {
	m.open = slices.DeleteFunc(m.open, func(o merge) bool { return o.bottom < row })
	for len(m.coming) > 0 && m.coming[0].top <= row {
		next := m.coming[0]
		m.coming = m.coming[1:]
		if next.top == row && next.left < len(cells) {
			cells[next.left].Across = next.right - next.left + 1
			next.text = cells[next.left]
			if next.bottom > row && len(m.open) < maxOpen {
				m.open = append(m.open, next)
			}
		}
	}
	if !said {
		return cells[:0]
	}
	for _, o := range m.open {
		if o.top == row || o.text.Text == "" {
			continue
		}
		for len(cells) <= o.left {
			cells = append(cells, table.Cell{})
		}
		if cells[o.left].Text == "" {
			cells[o.left] = o.text
		}
	}
	return cells
}

// maxOpen is how many cells may cover a row from above.
const maxOpen = 100
