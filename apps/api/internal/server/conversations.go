package server

import (
	"context"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

type listConversationsIn struct {
	Cursor string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"30" doc:"Conversations a page"`
}

type conversationsOut struct {
	Body contract.Conversations
}

func (s *Server) listConversations(ctx context.Context, in *listConversationsIn) (*conversationsOut, error) {
	before, err := parseCursor(in.Cursor)
	if err != nil {
		return nil, err
	}
	list, err := s.opts.Answers.List(ctx, before.time, before.id, in.Limit+1)
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

type conversationOut struct {
	Body contract.ConversationDetail
}

func (s *Server) getConversation(ctx context.Context, in *ConversationPath) (*conversationOut, error) {
	detail, err := s.opts.Answers.Conversation(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &conversationOut{Body: detail}, nil
}
