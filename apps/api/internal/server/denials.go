package server

import (
	"context"
	"regexp"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Denials audits that the context's viewer was refused an operation on a target.
type Denials interface {
	Denied(ctx context.Context, operation string, target id.ID)
}

// auditDenial audits a request that ended in "forbidden".
func (s *Server) auditDenial(x *exchange) {
	p := x.problem.Load()
	if s.opts.Denials == nil || p == nil || p.Code != string(knowledge.CodeForbidden) || x.viewer.OrgID.IsNil() || x.operation == nil {
		return
	}
	if !x.denied.CompareAndSwap(false, true) {
		return
	}
	s.opts.Denials.Denied(identity.WithViewer(x.ctx, x.viewer), x.operation.OperationID, x.target)
}

// pathParameter is a name in the template of an address.
var pathParameter = regexp.MustCompile(`\{(\w+)\}`)

// targetOf is the first thing that a request names in its address by an ID.
func targetOf(template string, value func(name string, fallback ...string) string) id.ID {
	for _, name := range pathParameter.FindAllStringSubmatch(template, -1) {
		if target, err := id.Parse(value(name[1])); err == nil {
			return target
		}
	}
	return id.Nil
}
