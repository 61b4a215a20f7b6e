package quota

import (
	"context"
	"errors"
	"io"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// Upload is the body of an upload that is being counted. It is read to its end
// before anything of it is stored, and only then it counts, in one step with
// all others of the same person, so that uploads at once cannot pass the limit
// together.
type Upload struct {
	body    io.Reader
	ctx     context.Context
	quotas  *Quotas
	viewer  identity.Viewer
	limited []Standing
	size    int64
	spent   []Counter // what was counted, in the order of limited
	over    error     // why it was refused
}

// Upload begins to count an upload. When nothing more may be added it answers
// CodeQuotaExceeded at once, before any of the body was read.
func (q *Quotas) Upload(ctx context.Context, body io.Reader) (*Upload, error) {
	viewer, limits, err := q.viewer(ctx)
	if err != nil {
		return nil, err
	}
	u := &Upload{body: body, ctx: ctx, quotas: q, viewer: viewer}
	if u.limited, err = q.standings(ctx, viewer, limits, Documents, Bytes); err != nil {
		return nil, err
	}
	for _, s := range u.limited {
		note(ctx, s)
		if s.Left() == 0 {
			return nil, q.exceeded(s)
		}
	}
	return u, nil
}

// Read implements io.Reader. It fails as soon as the body is larger than what
// is left, and at its end when others have used that up meanwhile.
func (u *Upload) Read(p []byte) (int, error) {
	if u.over != nil {
		return 0, u.over
	}
	n, err := u.body.Read(p)
	u.size += int64(n)
	for _, s := range u.limited {
		if s.Kind == Bytes && u.size > s.Left() {
			u.over = u.quotas.exceeded(s)
			return n, u.over
		}
	}
	if errors.Is(err, io.EOF) && u.spent == nil {
		if u.over = u.spend(); u.over != nil {
			return n, u.over
		}
	}
	return n, err
}

func (u *Upload) cost(k Kind) int64 {
	if k == Bytes {
		return u.size
	}
	return 1
}

func (u *Upload) spend() error {
	u.spent = []Counter{}
	for i := range u.limited {
		s := &u.limited[i]
		c := counterAt(u.viewer.UserID, s.Kind, u.quotas.now())
		ok, err := u.quotas.store.Spend(u.ctx, c, u.cost(s.Kind), s.Limit)
		if err != nil || !ok {
			u.GiveBack()
			if err == nil {
				err = u.quotas.exceeded(*s)
			}
			return err
		}
		u.spent = append(u.spent, c)
		s.Used += u.cost(s.Kind)
		note(u.ctx, *s)
	}
	return nil
}

// GiveBack takes back what was counted, for an upload that added nothing. It
// works too when the upload was given up.
func (u *Upload) GiveBack() {
	ctx := context.WithoutCancel(u.ctx)
	for _, c := range u.spent {
		if err := u.quotas.store.GiveBack(ctx, c, u.cost(c.Kind)); err != nil {
			u.quotas.log.WarnContext(ctx, "what an upload did not use could not be given back", "quota", string(c.Kind), "error", err)
		}
	}
	u.spent = []Counter{}
}
