package weir

import (
	"database/sql/driver"
	"io"
	"reflect"
)

// rows is a result as database/sql sees it: served from a batch, with the next
// one fetched by the connection's goroutine.
type rows struct {
	conn    *conn
	stmt    *stmt
	inner   driver.Rows // asked for column types only
	columns []string
	batch   batch
	at      int
}

func (r *rows) Columns() []string { return r.columns }

// Next implements [driver.Rows].
func (r *rows) Next(dest []driver.Value) error {
	for r.at == r.batch.rows {
		switch {
		case r.batch.err != nil:
			return r.batch.err
		case r.batch.end:
			return io.EOF
		}
		reply := r.conn.run(r.stmt, op{kind: opNext})
		if reply.err != nil {
			return reply.err
		}
		r.batch, r.at = reply.batch, 0
	}
	width := len(r.columns)
	copy(dest, r.batch.values[r.at*width:(r.at+1)*width])
	r.at++
	return nil
}

// Close implements [driver.Rows]: it reads what is left, unless the reaper
// does that already.
func (r *rows) Close() error {
	if r.batch.end && !r.batch.another {
		return nil
	}
	if r.stmt.hold.over() != nil {
		return nil
	}
	return r.conn.run(r.stmt, op{kind: opDrain}).err
}

// HasNextResultSet implements [driver.RowsNextResultSet].
func (r *rows) HasNextResultSet() bool { return r.batch.another }

// NextResultSet implements [driver.RowsNextResultSet].
func (r *rows) NextResultSet() error {
	for !r.batch.end {
		reply := r.conn.run(r.stmt, op{kind: opNext})
		if reply.err != nil {
			return reply.err
		}
		r.batch = reply.batch
	}
	if !r.batch.another {
		return io.EOF
	}
	reply := r.conn.run(r.stmt, op{kind: opNextSet})
	if reply.err != nil {
		return reply.err
	}
	r.batch, r.at, r.columns = reply.batch, 0, r.inner.Columns()
	return nil
}

// ColumnTypeDatabaseTypeName implements [driver.RowsColumnTypeDatabaseTypeName].
func (r *rows) ColumnTypeDatabaseTypeName(i int) string {
	if t, ok := r.inner.(driver.RowsColumnTypeDatabaseTypeName); ok {
		return t.ColumnTypeDatabaseTypeName(i)
	}
	return ""
}

// ColumnTypeLength implements [driver.RowsColumnTypeLength].
func (r *rows) ColumnTypeLength(i int) (int64, bool) {
	if t, ok := r.inner.(driver.RowsColumnTypeLength); ok {
		return t.ColumnTypeLength(i)
	}
	return 0, false
}

// ColumnTypeNullable implements [driver.RowsColumnTypeNullable].
func (r *rows) ColumnTypeNullable(i int) (nullable, ok bool) {
	if t, ok := r.inner.(driver.RowsColumnTypeNullable); ok {
		return t.ColumnTypeNullable(i)
	}
	return false, false
}

// ColumnTypePrecisionScale implements [driver.RowsColumnTypePrecisionScale].
func (r *rows) ColumnTypePrecisionScale(i int) (precision, scale int64, ok bool) {
	if t, ok := r.inner.(driver.RowsColumnTypePrecisionScale); ok {
		return t.ColumnTypePrecisionScale(i)
	}
	return 0, 0, false
}

// ColumnTypeScanType implements [driver.RowsColumnTypeScanType].
func (r *rows) ColumnTypeScanType(i int) reflect.Type {
	if t, ok := r.inner.(driver.RowsColumnTypeScanType); ok {
		return t.ColumnTypeScanType(i)
	}
	return reflect.TypeFor[any]()
}
