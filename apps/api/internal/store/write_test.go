package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// openEmpty returns a store over a database that only has its tables.
func openEmpty(t *testing.T, o Options) (*Store, *sql.DB) {
	t.Helper()
	db, err := sql.Open("mysql", databasetest.Open(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	drv := entsql.OpenDB(dialect.MySQL, db)
	if err := migrate.Create(t.Context(), migrate.NewSchema(drv), migrate.Tables); err != nil {
		t.Fatal(err)
	}
	return Open(drv, o), db
}

// newOrganisation makes an organisation and returns a context of its background work.
func newOrganisation(t *testing.T, s *Store) context.Context {
	t.Helper()
	o := identity.Organisation{ID: id.New(), Name: "Team", Slug: id.New().String(), CreatedAt: time.Now()}
	if err := s.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), o); err != nil {
		t.Fatal(err)
	}
	return identity.ForOrg(t.Context(), o.ID, "test")
}

func TestTwoThatWaitForEachOtherBothSucceedInTheEnd(t *testing.T) {
	s, _ := openEmpty(t, Options{})
	ctx := identity.Unscoped(t.Context(), "test")
	people := [2]id.ID{id.New(), id.New()}
	for _, p := range people {
		u := identity.User{ID: p, Email: p.String(), Name: "before", CreatedAt: time.Now()}
		if err := s.Accounts.CreateUser(ctx, u); err != nil {
			t.Fatal(err)
		}
	}
	var begun, done sync.WaitGroup
	begun.Add(2)
	var mu sync.Mutex
	attempts := 0
	for i := range 2 {
		meet := sync.OnceFunc(func() { begun.Done(); begun.Wait() })
		done.Go(func() {
			err := s.Accounts.write(ctx, "account", func(tx *ent.Tx) error {
				mu.Lock()
				attempts++
				mu.Unlock()
				if err := tx.User.Update().Where(user.ID(people[i])).SetName("after").Exec(ctx); err != nil {
					return err
				}
				meet() // each now holds what the other wants
				return tx.User.Update().Where(user.ID(people[1-i])).SetName("after").Exec(ctx)
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	done.Wait()
	if attempts < 3 {
		t.Errorf("%d attempts: nobody was given up, so nothing was tried again", attempts)
	}
}

func TestContentionThatDoesNotEndIsReported(t *testing.T) {
	s, _ := openEmpty(t, Options{})
	attempts := 0
	err := s.Accounts.write(t.Context(), "account", func(*ent.Tx) error {
		attempts++
		return &mysql.MySQLError{Number: errLockWaitTimeout}
	})
	var public *knowledge.Error
	if !errors.As(err, &public) || public.Code != knowledge.CodeOverloaded || public.RetryAfter <= 0 || attempts != maxAttempts {
		t.Errorf("after %d attempts: %v", attempts, err)
	}
}

func TestUploadIsStoredWholeWhenItsTransactionIsRepeated(t *testing.T) {
	s, _ := openEmpty(t, Options{})
	ctx := newOrganisation(t, s)
	content := bytes.Repeat([]byte("0123456789"), partSize/4)
	version := id.New()
	attempt := func(content io.Reader, size int) error {
		u, err := newUpload(content, int64(size))
		if err != nil {
			return err
		}
		attempts := 0
		return s.Content.write(ctx, "document", func(tx *ent.Tx) error {
			if err := u.save(ctx, tx, version); err != nil {
				return err
			}
			if attempts++; attempts == 1 {
				return &mysql.MySQLError{Number: errDeadlock}
			}
			return nil
		})
	}
	if err := attempt(bytes.NewReader(content), len(content)); err != nil {
		t.Fatal(err)
	}
	parts, err := s.Content.client.Part.Query().Order(ent.Asc("seq")).All(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var stored []byte
	for _, p := range parts {
		stored = append(stored, p.Content...)
	}
	if !bytes.Equal(stored, content) {
		t.Errorf("stored %d bytes in %d parts, want %d", len(stored), len(parts), len(content))
	}
	version = id.New()
	err = attempt(io.MultiReader(bytes.NewReader(content)), len(content))
	if knowledge.CodeOf(err) != knowledge.CodeOverloaded {
		t.Errorf("a stream that cannot go back: %v", err)
	}
}
