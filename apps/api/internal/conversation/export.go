package conversation

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// exportPage is how many test cases are read at a time.
const exportPage = 200

// Export returns the test cases that the viewer may see as an evaluation set: a
// zip of queries.jsonl and qrels.tsv, whose documents are the library's own, by
// their ids. A case of which the viewer may read nothing is left out.
func (s *Service) Export(ctx context.Context) ([]byte, error) {
	cases, err := s.all(ctx)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = write(zip.NewWriter(&out), cases)
	return out.Bytes(), err
}

func write(archive *zip.Writer, cases []contract.TestCase) error {
	queries, err := archive.Create("queries.jsonl")
	if err != nil {
		return err
	}
	lines := json.NewEncoder(queries)
	lines.SetEscapeHTML(false)
	for _, t := range cases {
		if err := lines.Encode(map[string]string{"id": t.ID.String(), "text": t.Question}); err != nil {
			return err
		}
	}
	qrels, err := archive.Create("qrels.tsv")
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(qrels, "query-id\tcorpus-id\tscore"); err != nil {
		return err
	}
	for _, t := range cases {
		if err := judge(qrels, t); err != nil {
			return err
		}
	}
	return archive.Close()
}

// judge writes that each expected document is relevant.
func judge(w io.Writer, t contract.TestCase) error {
	written := map[id.ID]bool{}
	for _, e := range t.Expected {
		if written[e.DocumentID] {
			continue
		}
		written[e.DocumentID] = true
		if _, err := fmt.Fprintf(w, "%s\t%s\t1\n", t.ID, e.DocumentID); err != nil {
			return err
		}
	}
	return nil
}

// all reads every test case that says something to the viewer.
func (s *Service) all(ctx context.Context) ([]contract.TestCase, error) {
	var cases []contract.TestCase
	f := TestCaseFilter{Limit: exportPage}
	for {
		page, err := s.TestCases(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, t := range page {
			if len(t.Expected) > 0 {
				cases = append(cases, t)
			}
		}
		if len(page) < exportPage {
			return cases, nil
		}
		last := page[len(page)-1]
		f.BeforeTime, f.BeforeID = last.CreatedAt, last.ID
	}
}
