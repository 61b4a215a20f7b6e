package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

type listTestCasesIn struct {
	Cursor string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"30" doc:"Test cases a page"`
}

type testCasesOut struct {
	Body contract.TestCases
}

func (s *Server) listTestCases(ctx context.Context, in *listTestCasesIn) (*testCasesOut, error) {
	before, err := parseCursor(in.Cursor)
	if err != nil {
		return nil, err
	}
	list, err := s.opts.Conversations.TestCases(ctx, conversation.TestCaseFilter{
		BeforeTime: before.time, BeforeID: before.id, Limit: in.Limit + 1,
	})
	if err != nil {
		return nil, err
	}
	out := &testCasesOut{}
	if len(list) > in.Limit {
		list = list[:in.Limit]
		last := list[in.Limit-1]
		out.Body.Next = cursor{time: last.CreatedAt, id: last.ID}.String()
	}
	out.Body.TestCases = list
	return out, nil
}

// TestCasePath names a test case in an address.
type TestCasePath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type testCaseOut struct {
	Body contract.TestCase
}

func oneTestCase(t contract.TestCase, err error) (*testCaseOut, error) {
	if err != nil {
		return nil, err
	}
	return &testCaseOut{Body: t}, nil
}

type keepTestCaseIn struct {
	Body contract.KeepTestCase
}

func (s *Server) keepTestCase(ctx context.Context, in *keepTestCaseIn) (*testCaseOut, error) {
	return oneTestCase(s.opts.Conversations.Keep(ctx, in.Body.MessageID, in.Body.Note))
}

type changeTestCaseIn struct {
	TestCasePath
	Body contract.ChangeTestCase
}

func (s *Server) changeTestCase(ctx context.Context, in *changeTestCaseIn) (*testCaseOut, error) {
	return oneTestCase(s.opts.Conversations.Note(ctx, in.ID, in.Body.Note))
}

func (s *Server) deleteTestCase(ctx context.Context, in *TestCasePath) (*struct{}, error) {
	return nil, s.opts.Conversations.Drop(ctx, in.ID)
}

type exportTestCasesOut struct {
	Type string `header:"Content-Type"`
	Name string `header:"Content-Disposition"`
	Body []byte
}

func (s *Server) exportTestCases(ctx context.Context, _ *struct{}) (*exportTestCasesOut, error) {
	archive, err := s.opts.Conversations.Export(ctx)
	if err != nil {
		return nil, err
	}
	return &exportTestCasesOut{Type: "application/zip", Name: `attachment; filename="test-cases.zip"`, Body: archive}, nil
}
