package conversation

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// SetOpinion keeps what the viewer thinks of an answer that they may open, in
// place of what they thought before.
func (s *Service) SetOpinion(ctx context.Context, message id.ID, verdict knowledge.Verdict, comment string) (contract.Feedback, error) {
	comment, err := remark(comment)
	if err != nil {
		return contract.Feedback{}, err
	}
	o, err := s.opts.Store.SetOpinion(ctx, message, verdict, comment)
	return feedbackContract(o), err
}

// ClearOpinion forgets what the viewer thinks of an answer.
func (s *Service) ClearOpinion(ctx context.Context, message id.ID) error {
	return s.opts.Store.ClearOpinion(ctx, message)
}

// remark checks a comment or note.
func remark(text string) (string, error) {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) > knowledge.MaxComment {
		return "", knowledge.Errorf(knowledge.CodeInvalid, "This is longer than %d characters. Shorten it.", knowledge.MaxComment)
	}
	return text, nil
}

func feedbackContract(o knowledge.Opinion) contract.Feedback {
	return contract.Feedback{Verdict: string(o.Verdict), Comment: o.Comment, UpdatedAt: o.UpdatedAt}
}
