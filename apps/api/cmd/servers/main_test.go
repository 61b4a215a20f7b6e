package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/database/private/privatetest"
)

func TestTheFolderHoldsTheServerThatWasAskedFor(t *testing.T) {
	var out, progress bytes.Buffer
	err := run(t.Context(), []string{"mariadb"}, &out, &progress)
	if privatetest.Unreachable(err) {
		t.Skip("no server here, and none to be fetched: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	folder := strings.TrimSuffix(out.String(), "\n")
	if _, err := os.Stat(filepath.Join(folder, "usr", "sbin", "mariadbd")); err != nil {
		t.Errorf("printed %q: %v", folder, err)
	}
}

func TestAnUnknownServerIsNamedBeforeAnythingIsFetched(t *testing.T) {
	for _, args := range [][]string{nil, {"postgres"}, {"mysql", "mariadb"}} {
		var out, progress bytes.Buffer
		if err := run(t.Context(), args, &out, &progress); err == nil || !strings.Contains(err.Error(), "mysql or mariadb") {
			t.Errorf("%q: %v", args, err)
		}
		if out.Len()+progress.Len() > 0 {
			t.Errorf("%q: printed %q%q", args, &out, &progress)
		}
	}
}
