package server

import (
	"context"

	"github.com/forebay/forebay/packages/schema/contract"
)

// Flags lists the installation's flags as they stand for the viewer.
type Flags interface {
	Flags(ctx context.Context) ([]contract.Flag, error)
}

type flagsOut struct {
	Body contract.Flags
}

func (s *Server) listFlags(ctx context.Context, _ *struct{}) (*flagsOut, error) {
	flags, err := s.opts.Flags.Flags(ctx)
	if err != nil {
		return nil, err
	}
	return &flagsOut{Body: contract.Flags{Flags: flags}}, nil
}
