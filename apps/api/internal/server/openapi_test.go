package server

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the contract instead of comparing it")

// The committed contract is what the web's types are made from.
func TestTheCommittedContractIsTheOneThatIsServed(t *testing.T) {
	path := filepath.FromSlash("../../../../packages/schema/contract/openapi.json")
	got, err := OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s is stale; run: make generate", path)
	}
}
