package server

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"

	"github.com/forebay/forebay/packages/schema/contract"
)

// The two routes of the OpenFeature Remote Evaluation Protocol (OFREP 0.2.0,
// github.com/open-feature/protocol): any OpenFeature SDK with an OFREP provider
// reads Forebay's flags by them, the web among them. Answers about flags have
// the protocol's own form; all other errors are problem documents, which its
// providers take for general errors.

type evaluateIn struct {
	Key  string `path:"key" maxLength:"100"`
	Body contract.FlagContext
}

// evaluateOut is a FlagEvaluation, or a FlagEvaluationError of status 404.
type evaluateOut struct {
	Status int
	Body   any
}

func (s *Server) evaluateFlag(ctx context.Context, in *evaluateIn) (*evaluateOut, error) {
	all, err := s.opts.Flags.Flags(ctx)
	if err != nil {
		return nil, err
	}
	for _, f := range all {
		if f.Key == in.Key {
			return &evaluateOut{Status: http.StatusOK, Body: evaluation(f)}, nil
		}
	}
	return &evaluateOut{Status: http.StatusNotFound, Body: contract.FlagEvaluationError{
		Key: in.Key, ErrorCode: "FLAG_NOT_FOUND", ErrorDetails: "There is no such flag in this release.",
	}}, nil
}

type evaluateAllIn struct {
	IfNoneMatch string `header:"If-None-Match"`
	Body        contract.FlagContext
}

type evaluateAllOut struct {
	Status int
	ETag   string `header:"ETag"`
	Body   *contract.FlagEvaluations
}

func (s *Server) evaluateFlags(ctx context.Context, in *evaluateAllIn) (*evaluateAllOut, error) {
	all, err := s.opts.Flags.Flags(ctx)
	if err != nil {
		return nil, err
	}
	evaluated := contract.FlagEvaluations{Flags: make([]contract.FlagEvaluation, len(all))}
	state := sha256.New()
	for i, f := range all {
		evaluated.Flags[i] = evaluation(f)
		state.Write([]byte(f.Key + "\x00" + f.Value + "\x00"))
	}
	tag := `"` + base64.RawURLEncoding.EncodeToString(state.Sum(nil)[:12]) + `"`
	if in.IfNoneMatch == tag {
		return &evaluateAllOut{Status: http.StatusNotModified, ETag: tag}, nil
	}
	return &evaluateAllOut{Status: http.StatusOK, ETag: tag, Body: &evaluated}, nil
}

func evaluation(f contract.Flag) contract.FlagEvaluation {
	return contract.FlagEvaluation{Key: f.Key, Reason: "STATIC", Variant: f.Value, Value: f.Value}
}
