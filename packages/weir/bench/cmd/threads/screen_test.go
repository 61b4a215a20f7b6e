package main

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/packages/weir/bench/load"
)

var update = flag.Bool("update", false, "write what the tests draw to testdata")

// seen are two tracks half-way through a minute.
func seen() []*track {
	plain, weir := &track{name: "database/sql"}, &track{name: "weir"}
	for c := range plotWidth {
		plain.columns[c], weir.columns[c] = -1, -1
		if c < plotWidth/2 {
			plain.columns[c], weir.columns[c] = min(12*c, 400), min(c, 11)
		}
	}
	plain.now, plain.most, weir.now, weir.most = 400, 400, 11, 11
	plain.counts[load.Late].Store(6000)
	err := errors.New("Error 1040: Too many connections")
	plain.failure.Store(&err)
	plain.counts[load.Failed].Store(123)
	weir.counts[load.Shed].Store(5800)
	return []*track{plain, weir}
}

func TestThePictureFitsASmallTerminalAndLooksAsItDid(t *testing.T) {
	lines := picture(seen(), time.Minute, unpainted)
	if len(lines) > 22 {
		t.Errorf("%d lines", len(lines))
	}
	for _, l := range lines {
		if n := utf8.RuneCountInString(l); n > 80 {
			t.Errorf("%d columns: %s", n, l)
		}
	}
	got := strings.Join(lines, "\n") + "\n"
	golden := filepath.Join("testdata", "picture.txt")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the picture has changed: look at it, then run with -update\n%s", got)
	}
}

func TestTheVerdictSaysWhatWasSeen(t *testing.T) {
	tracks := seen()
	got := verdict(tracks)
	for _, want := range []string{"up to 400 threads", "123 calls failed", "Too many connections", "weir put up to 11", "within the 12"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
	tracks[1].most = 13
	if got := verdict(tracks); !strings.Contains(got, "over the 12") {
		t.Errorf("a broken promise reads %q", got)
	}
}

func TestWherePipedALineComesNowAndThen(t *testing.T) {
	var b strings.Builder
	s := newScreen(&b, 12*time.Second)
	for at := time.Duration(0); at <= 12*time.Second; at += 250 * time.Millisecond {
		s.draw(seen(), at)
	}
	if n := strings.Count(b.String(), "\n"); n != 4 || strings.Contains(b.String(), "\x1b") {
		t.Errorf("at 0, 5, 10 and 12 s:\n%s", &b)
	}
}

func unpainted(_ *track, bars string) string { return bars }
