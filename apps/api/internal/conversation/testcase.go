package conversation

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Keep keeps the question of an answer as a test case, with the spans that the
// answer cites and the viewer may read. An answer without any says nothing that
// could be tested.
func (s *Service) Keep(ctx context.Context, message id.ID, note string) (contract.TestCase, error) {
	note, err := remark(note)
	if err != nil {
		return contract.TestCase{}, err
	}
	question, answer, err := s.opts.Store.Answer(ctx, message)
	if err != nil {
		return contract.TestCase{}, err
	}
	readable, err := s.opts.Readable(ctx, documentsOf(answer.Citations))
	if err != nil {
		return contract.TestCase{}, err
	}
	expected := slices.DeleteFunc(spansOf(answer.Citations), func(c knowledge.Citation) bool { return !readable[c.DocumentID] })
	if len(expected) == 0 {
		return contract.TestCase{}, knowledge.Errorf(knowledge.CodeConflict,
			"This answer cites no document that you may read, so there is nothing to test against. Keep a question whose answer cites one.")
	}
	kept, err := s.opts.Store.KeepTestCase(ctx, knowledge.TestCase{MessageID: message, Question: question, Expected: expected, Note: note})
	if err != nil {
		return contract.TestCase{}, err
	}
	return testCaseContract(kept, readable), nil
}

// spansOf is the distinct spans that are cited, without their words.
func spansOf(citations []knowledge.Citation) []knowledge.Citation {
	var spans []knowledge.Citation
	for _, c := range citations {
		c.Number, c.Sentence, c.Quote, c.ChunkID = 0, 0, "", id.Nil
		if !slices.Contains(spans, c) {
			spans = append(spans, c)
		}
	}
	return spans
}

func documentsOf(citations []knowledge.Citation) []id.ID {
	documents := make([]id.ID, len(citations))
	for i, c := range citations {
		documents[i] = c.DocumentID
	}
	slices.SortFunc(documents, id.ID.Compare)
	return slices.Compact(documents)
}

// TestCases returns a page of the test cases that the viewer may see, newest
// first. Of what they expect, only documents that the viewer may read are named.
func (s *Service) TestCases(ctx context.Context, f TestCaseFilter) ([]contract.TestCase, error) {
	found, err := s.opts.Store.TestCases(ctx, f)
	if err != nil {
		return nil, err
	}
	var documents []knowledge.Citation
	for _, t := range found {
		documents = append(documents, t.Expected...)
	}
	readable, err := s.opts.Readable(ctx, documentsOf(documents))
	if err != nil {
		return nil, err
	}
	list := make([]contract.TestCase, len(found))
	for i, t := range found {
		list[i] = testCaseContract(t, readable)
	}
	return list, s.nameCases(ctx, list)
}

func (s *Service) nameCases(ctx context.Context, list []contract.TestCase) error {
	people := make([]id.ID, len(list))
	for i, t := range list {
		people[i] = t.CreatedBy
	}
	names, err := s.opts.Names(ctx, people)
	for i := range list {
		list[i].CreatedByName = names[list[i].CreatedBy]
	}
	return err
}

// Note changes the note of a test case.
func (s *Service) Note(ctx context.Context, testCase id.ID, note string) (contract.TestCase, error) {
	note, err := remark(note)
	if err != nil {
		return contract.TestCase{}, err
	}
	t, err := s.opts.Store.NoteTestCase(ctx, testCase, note)
	if err != nil {
		return contract.TestCase{}, err
	}
	readable, err := s.opts.Readable(ctx, documentsOf(t.Expected))
	if err != nil {
		return contract.TestCase{}, err
	}
	one := []contract.TestCase{testCaseContract(t, readable)}
	err = s.nameCases(ctx, one)
	return one[0], err
}

// Drop deletes a test case.
func (s *Service) Drop(ctx context.Context, testCase id.ID) error {
	return s.opts.Store.DropTestCase(ctx, testCase)
}

func testCaseContract(t knowledge.TestCase, readable map[id.ID]bool) contract.TestCase {
	out := contract.TestCase{
		ID: t.ID, Question: t.Question, Note: t.Note, CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt,
		Expected: []contract.ExpectedSpan{},
	}
	for _, c := range t.Expected {
		if !readable[c.DocumentID] {
			out.Withheld = true
			continue
		}
		out.Expected = append(out.Expected, contract.ExpectedSpan{
			DocumentID: c.DocumentID, DocumentName: c.DocumentName, Version: c.Version,
			Page: c.Page, Locator: c.Locator, Start: c.Span.Start, End: c.Span.End,
		})
	}
	return out
}
