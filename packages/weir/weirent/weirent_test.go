package weirent_test

import (
	"database/sql"
	"database/sql/driver"
	"slices"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func setup(t *testing.T) (*weirent.Driver, *weirtest.Server) {
	t.Helper()
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		return weirtest.Reply{
			Columns: []string{"id", "name"}, Rows: [][]driver.Value{{int64(1), []byte("ada")}, {int64(2), nil}},
			RowsAffected: 2, LastInsertID: 7,
		}
	})
	db, err := weir.Open(s.Connector(), weir.Options{Max: 1})
	if err != nil {
		t.Fatal(err)
	}
	d := weirent.NewDriver(db)
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, s
}

func TestEntReadsRowsAndResultsThroughWeir(t *testing.T) {
	d, _ := setup(t)
	if d.Dialect() != dialect.MySQL {
		t.Errorf("dialect %q", d.Dialect())
	}
	query, args := entsql.Dialect(d.Dialect()).Select("id", "name").From(entsql.Table("people")).Where(entsql.GT("id", 0)).Query()
	var rows entsql.Rows
	if err := d.Query(t.Context(), query, args, &rows); err != nil {
		t.Fatal(err)
	}
	var people []struct {
		ID   int
		Name sql.NullString
	}
	if err := entsql.ScanSlice(&rows, &people); err != nil {
		t.Fatal(err)
	}
	if err := rows.Close(); err != nil {
		t.Fatal(err)
	}
	if len(people) != 2 || people[0].Name.String != "ada" || people[1].Name.Valid {
		t.Errorf("%+v", people)
	}
	var result sql.Result
	if err := d.Exec(t.Context(), "INSERT INTO people VALUES (7)", []any{}, &result); err != nil {
		t.Fatal(err)
	}
	if id, err := result.LastInsertId(); err != nil || id != 7 {
		t.Errorf("%d, %v", id, err)
	}
}

func TestAnEntTransactionHoldsOneSlotAndEndsOnce(t *testing.T) {
	d, s := setup(t)
	tx, err := d.BeginTx(t.Context(), &sql.TxOptions{ReadOnly: false})
	if err != nil {
		t.Fatal(err)
	}
	if err := tx.Exec(t.Context(), "UPDATE people SET name = ?", []any{"x"}, nil); err != nil {
		t.Fatal(err)
	}
	if st := d.DB().Stats(); st.Busy != 1 {
		t.Errorf("%+v", st)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := tx.Rollback(); err != sql.ErrTxDone {
		t.Errorf("rollback after commit: %v", err)
	}
	if want := []string{"START TRANSACTION", "UPDATE people SET name = ?", "COMMIT"}; !slices.Equal(s.Log(), want) {
		t.Errorf("%q", s.Log())
	}
}

func TestWhatEntCannotMeanIsRefused(t *testing.T) {
	d, _ := setup(t)
	var wrong int
	if d.Query(t.Context(), "SELECT 1", []any{}, &wrong) == nil || d.Exec(t.Context(), "DO 1", []any{}, &wrong) == nil ||
		d.Exec(t.Context(), "DO 1", wrong, nil) == nil {
		t.Error("a wrong type was accepted")
	}
}
