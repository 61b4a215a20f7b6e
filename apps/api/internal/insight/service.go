package insight

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Service is what administrators see of the watch, and do with it.
type Service struct {
	store Store
	now   func() time.Time
}

// NewService returns a Service. A nil now is time.Now.
func NewService(store Store, now func() time.Time) *Service {
	if now == nil {
		now = time.Now
	}
	return &Service{store: store, now: now}
}

// Report is how the watch stands.
type Report struct {
	State
	Fresh int // questions since the last look
	Due   int // how many there have to be for the next
}

// Drift returns how the organisation's watch stands.
func (s *Service) Drift(ctx context.Context) (Report, error) {
	if _, err := admin(ctx); err != nil {
		return Report{}, err
	}
	state, err := s.store.Drift(ctx)
	if err != nil {
		return Report{}, err
	}
	fresh, err := s.store.CountObservations(ctx, state.Looked, Mark{})
	return Report{State: state, Fresh: fresh, Due: state.due()}, err
}

const alarmsShown = 100

// Alarms returns the latest, newest first, and the names of who acknowledged them.
func (s *Service) Alarms(ctx context.Context) ([]Alarm, map[id.ID]string, error) {
	if _, err := admin(ctx); err != nil {
		return nil, nil, err
	}
	list, err := s.store.Alarms(ctx, alarmsShown)
	if err != nil {
		return nil, nil, err
	}
	names, err := s.store.Names(ctx, acknowledgers(list...))
	return list, names, err
}

// Acknowledge notes that the viewer has seen to an alarm.
func (s *Service) Acknowledge(ctx context.Context, alarm id.ID) (Alarm, map[id.ID]string, error) {
	if _, err := admin(ctx); err != nil {
		return Alarm{}, nil, err
	}
	a, err := s.store.Acknowledge(ctx, alarm)
	if err != nil {
		return Alarm{}, nil, err
	}
	names, err := s.store.Names(ctx, acknowledgers(a))
	return a, names, err
}

func acknowledgers(alarms ...Alarm) (people []id.ID) {
	for _, a := range alarms {
		if !a.AcknowledgedBy.IsNil() {
			people = append(people, a.AcknowledgedBy)
		}
	}
	return people
}

// MaxDays is how far back a reference can reach: as long as observations are kept.
const MaxDays = keepDays

// SetReference makes the questions of the last days the reference, which ends
// all alarms: what they were about is what is usual from now on.
func (s *Service) SetReference(ctx context.Context, days int) (Report, error) {
	if _, err := admin(ctx); err != nil {
		return Report{}, err
	}
	state, err := s.store.Drift(ctx)
	if err != nil {
		return Report{}, err
	}
	now := s.now()
	list, err := s.store.LatestObservations(ctx, now.AddDate(0, 0, -days), now, MaxChosen)
	if err != nil {
		return Report{}, err
	}
	if len(list) < MinReference {
		e := knowledge.Errorf(knowledge.CodeInvalid, "There were %d questions in the last %d days; a reference needs %d. Choose more days, or wait for more questions.", len(list), days, MinReference)
		e.Field = "days"
		return Report{}, e
	}
	last := list[len(list)-1]
	err = s.store.SaveReference(ctx, State{
		Version: state.Version + 1, Days: days, From: list[0].At, To: last.At, Base: len(list), Total: len(list),
		Looked: last.Mark(), Pruned: state.Pruned, Reference: stretchOf(list),
	})
	if err != nil {
		return Report{}, err
	}
	return s.Drift(ctx)
}

func admin(ctx context.Context) (identity.Viewer, error) {
	return identity.AdminFrom(ctx, "see and set the watch over questions")
}
