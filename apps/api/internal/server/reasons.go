package server

import (
	"context"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Explainer tells why passages were found.
type Explainer interface {
	// Reasons are those of an answer's citations and nearest passages.
	Reasons(ctx context.Context, conversation, message id.ID) (contract.Reasons, error)
}

type reasonsIn struct {
	ConversationPath
	Message id.ID `query:"message" format:"uuid" required:"true" doc:"The answer"`
}

type reasonsOut struct {
	Body contract.Reasons
}

func (s *Server) getReasons(ctx context.Context, in *reasonsIn) (*reasonsOut, error) {
	reasons, err := s.opts.Answers.Reasons(ctx, in.ID, in.Message)
	if err != nil {
		return nil, err
	}
	return &reasonsOut{Body: reasons}, nil
}
