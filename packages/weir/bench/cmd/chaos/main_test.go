package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir/bench/chaos"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

func TestMySQLIsTestedWhereThereIsOne(t *testing.T) {
	for _, c := range []struct {
		flavour, root string
		want          []servertest.Flavour
	}{
		{"", "", []servertest.Flavour{servertest.MariaDB}},
		{"", "/somewhere", []servertest.Flavour{servertest.MariaDB, servertest.MySQL}},
		{"mysql", "", []servertest.Flavour{servertest.MySQL}},
	} {
		t.Setenv(servertest.EnvMySQLRoot, c.root)
		if got, err := choose(c.flavour); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, %v", c, got, err)
		}
	}
	if _, err := choose("oracle"); err == nil {
		t.Error("an unknown flavour was accepted")
	}
}

func TestABrokenPromiseIsAnErrorAndAMissedGoalIsNot(t *testing.T) {
	missed := chaos.Summary{Flavour: "mariadb", Report: &report.Report{}}
	missed.Report.Add("recovered after", 2, "s", report.AtMost(1))
	broken := chaos.Summary{Flavour: "mysql", Report: &report.Report{}}
	broken.Report.Require("threads", 13, "", report.AtMost(12))
	dir := t.TempDir()
	var out bytes.Buffer
	if err := tell([]chaos.Summary{missed}, &out, false, false, dir); err != nil {
		t.Error(err)
	}
	if !strings.Contains(out.String(), "missed") {
		t.Errorf("printed %q", &out)
	}
	out.Reset()
	if err := tell([]chaos.Summary{missed, broken}, &out, false, true, dir); !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
	written, err := os.ReadFile(filepath.Join(dir, "chaos-weir.json"))
	if err != nil {
		t.Fatal(err)
	}
	var fromFile, printed report.Report
	if err := errors.Join(json.Unmarshal(written, &fromFile), json.Unmarshal(out.Bytes(), &printed)); err != nil {
		t.Fatal(err)
	}
	if len(fromFile.Figures) != 2 || len(printed.Figures) != 2 {
		t.Errorf("%d figures in the file, %d printed", len(fromFile.Figures), len(printed.Figures))
	}
}

func TestAWrongExpressionIsRefusedBeforeAServerStarts(t *testing.T) {
	if err := run(t.Context(), []string{"-run", "("}, io.Discard, io.Discard); err == nil {
		t.Error("accepted")
	}
}
