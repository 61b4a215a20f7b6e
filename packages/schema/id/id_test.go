package id_test

import (
	"encoding/json"
	"testing"

	"github.com/forebay/forebay/packages/schema/id"
)

func TestIDsKeepTheOrderOfTheirCreationAndSurviveEveryForm(t *testing.T) {
	prev := id.New()
	for range 1000 {
		next := id.New()
		if next.Compare(prev) <= 0 {
			t.Fatalf("%s was made after %s and sorts before it", next, prev)
		}
		prev = next
	}
	v, err := prev.Value()
	if err != nil {
		t.Fatal(err)
	}
	var scanned, parsed id.ID
	if err := scanned.Scan(v); err != nil || scanned != prev {
		t.Fatalf("scan: %v, %v", scanned, err)
	}
	b, err := json.Marshal(prev)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &parsed); err != nil || parsed != prev {
		t.Fatalf("json: %v, %v", parsed, err)
	}
}

func TestWhatIsNoIDIsRefused(t *testing.T) {
	for _, s := range []string{"", "x", "urn:uuid:018f5e1e-7d2b-7000-8000-000000000000", "{018f5e1e-7d2b-7000-8000-000000000000}"} {
		if _, err := id.Parse(s); err == nil {
			t.Errorf("%q was accepted", s)
		}
	}
	var i id.ID
	if i = id.New(); i.Scan(nil) != nil || !i.IsNil() {
		t.Errorf("NULL reads as %s", i)
	}
	if err := i.Scan("018f5e1e-7d2b-7000-8000-000000000000"); err == nil {
		t.Error("a string was scanned; only sixteen bytes are an ID")
	}
}
