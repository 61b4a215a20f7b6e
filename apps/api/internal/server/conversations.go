package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Conversations is what people do with answers once they have them. Those of
// others do not exist for the viewer unless they were shared, and then only to
// be read.
type Conversations interface {
	List(ctx context.Context, f conversation.Filter) ([]contract.Conversation, error)
	Open(ctx context.Context, conversation id.ID) (contract.ConversationDetail, error)
	Rename(ctx context.Context, conversation id.ID, title string) (contract.Conversation, error)
	Share(ctx context.Context, conversation id.ID, shared bool) (contract.Conversation, error)
	Delete(ctx context.Context, conversation id.ID) error
	Restore(ctx context.Context, conversation id.ID) (contract.Conversation, error)

	SetOpinion(ctx context.Context, message id.ID, verdict knowledge.Verdict, comment string) (contract.Feedback, error)
	ClearOpinion(ctx context.Context, message id.ID) error

	TestCases(ctx context.Context, f conversation.TestCaseFilter) ([]contract.TestCase, error)
	Keep(ctx context.Context, message id.ID, note string) (contract.TestCase, error)
	Note(ctx context.Context, testCase id.ID, note string) (contract.TestCase, error)
	Drop(ctx context.Context, testCase id.ID) error
	// Export returns the test cases as an evaluation set, zipped.
	Export(ctx context.Context) ([]byte, error)
}

type conversationsOut struct {
	Body contract.Conversations
}

func (s *Server) listConversations(ctx context.Context, in *contract.ConversationQuery) (*conversationsOut, error) {
	before, err := parseCursor(in.Cursor)
	if err != nil {
		return nil, err
	}
	list, err := s.opts.Conversations.List(ctx, conversation.Filter{
		Title: in.Title, OfOthers: in.Shared, BeforeTime: before.time, BeforeID: before.id, Limit: in.Limit + 1,
	})
	if err != nil {
		return nil, err
	}
	out := &conversationsOut{}
	if len(list) > in.Limit {
		list = list[:in.Limit]
		last := list[in.Limit-1]
		out.Body.Next = cursor{time: last.CreatedAt, id: last.ID}.String()
	}
	out.Body.Conversations = list
	return out, nil
}

// ConversationPath names a conversation in an address.
type ConversationPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type conversationDetailOut struct {
	Body contract.ConversationDetail
}

func (s *Server) getConversation(ctx context.Context, in *ConversationPath) (*conversationDetailOut, error) {
	detail, err := s.opts.Conversations.Open(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &conversationDetailOut{Body: detail}, nil
}

type conversationOut struct {
	Body contract.Conversation
}

func oneConversation(c contract.Conversation, err error) (*conversationOut, error) {
	if err != nil {
		return nil, err
	}
	return &conversationOut{Body: c}, nil
}

type changeConversationIn struct {
	ConversationPath
	Body contract.ChangeConversation
}

func (s *Server) changeConversation(ctx context.Context, in *changeConversationIn) (*conversationOut, error) {
	return oneConversation(s.opts.Conversations.Rename(ctx, in.ID, in.Body.Title))
}

func (s *Server) deleteConversation(ctx context.Context, in *ConversationPath) (*struct{}, error) {
	return nil, s.opts.Conversations.Delete(ctx, in.ID)
}

func (s *Server) restoreConversation(ctx context.Context, in *ConversationPath) (*conversationOut, error) {
	return oneConversation(s.opts.Conversations.Restore(ctx, in.ID))
}

func (s *Server) shareConversation(ctx context.Context, in *ConversationPath) (*conversationOut, error) {
	return oneConversation(s.opts.Conversations.Share(ctx, in.ID, true))
}

func (s *Server) unshareConversation(ctx context.Context, in *ConversationPath) (*conversationOut, error) {
	return oneConversation(s.opts.Conversations.Share(ctx, in.ID, false))
}

type feedbackIn struct {
	MessagePath
	Body contract.GiveFeedback
}

type feedbackOut struct {
	Body contract.Feedback
}

func (s *Server) giveFeedback(ctx context.Context, in *feedbackIn) (*feedbackOut, error) {
	given, err := s.opts.Conversations.SetOpinion(ctx, in.ID, knowledge.Verdict(in.Body.Verdict), in.Body.Comment)
	if err != nil {
		return nil, err
	}
	return &feedbackOut{Body: given}, nil
}

func (s *Server) removeFeedback(ctx context.Context, in *MessagePath) (*struct{}, error) {
	return nil, s.opts.Conversations.ClearOpinion(ctx, in.ID)
}
