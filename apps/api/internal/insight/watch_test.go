package insight_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// watching is a watch at work, and an organisation whose questions it gets. It
// lives in a bubble: time passes when nobody has anything to do.
type watching struct {
	t     *testing.T
	watch *insight.Watch
	store *memory.Drift
	ctx   context.Context // an admin's
	log   bytes.Buffer
	asked int
}

func watch(t *testing.T, set func(*insight.Options)) *watching {
	kept, org := memory.New(nil), id.New()
	if err := kept.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: org, Slug: "rivers"}); err != nil {
		t.Fatal(err)
	}
	w := &watching{t: t, store: kept.Drift}
	w.ctx = identity.WithViewer(t.Context(), identity.Viewer{OrgID: org, UserID: id.New(), Role: identity.RoleAdmin})
	o := insight.Options{Store: w.store, Log: slog.New(slog.NewTextHandler(&w.log, nil))}
	set(&o)
	w.watch = insight.NewWatch(o)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		w.watch.Run(ctx)
	}()
	t.Cleanup(func() {
		stop()
		<-ended
	})
	return w
}

// ask has n questions on a subject, a minute apart.
func (w *watching) ask(n int, subject string) { w.askEvery(time.Minute, n, subject) }

// askEvery has n questions on a subject, which has words enough for some to be
// new always.
func (w *watching) askEvery(pause time.Duration, n int, subject string) {
	for range n {
		w.asked++
		i := w.asked
		w.watch.Observe(w.ctx, insight.Asked{
			Question: fmt.Sprintf("What about the %s%c of %s%c and %s%c?", subject, 'a'+rune(i%23), subject, 'a'+rune(i%19), subject, 'a'+rune(i%7)),
			Found:    []knowledge.Passage{{Score: 10 + math.Sin(float64(i))}},
		})
		time.Sleep(pause)
	}
	synctest.Wait()
}

func (w *watching) report() insight.Report {
	w.t.Helper()
	r, err := insight.NewService(w.store, nil).Drift(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

func TestTheWatchLooksOnceThereIsEnoughAndSeesAnotherSubject(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := watch(t, func(*insight.Options) {})
		w.ask(37, "river")
		if r := w.report(); r.Fresh != 37 || r.Due != 325 || len(r.Measures) != 0 {
			t.Errorf("after 37 questions: %+v", r)
		}
		w.ask(963, "river")
		r := w.report()
		if len(r.Measures) != len(insight.Measures) || r.Reference.Samples < 450 || r.Window.Samples < 450 || !r.To.IsZero() {
			t.Fatalf("after 1,000 questions: %+v", r)
		}
		for _, m := range r.Measures {
			if m.Over || !m.Alarm.IsNil() {
				t.Errorf("%s is over: %v against %v", m.Measure, m.Statistic, m.Threshold)
			}
		}
		w.ask(400, "forest")
		list, _, err := insight.NewService(w.store, nil).Alarms(w.ctx)
		if err != nil || len(list) == 0 || list[len(list)-1].Measure != insight.NewWords && list[len(list)-1].Measure != insight.WordMix {
			t.Fatalf("alarms = %+v, %v", list, err)
		}
		if !strings.Contains(w.log.String(), "is no more what it was") {
			t.Errorf("the log says nothing of it:\n%s", w.log.String())
		}

		// What is usual from now on is for an admin to say.
		report, err := insight.NewService(w.store, nil).SetReference(w.ctx, 1)
		if err != nil || report.Days != 1 || report.Base != 400 && report.Base < 1300 || report.Due != insight.Step {
			t.Fatalf("set: %+v, %v", report.State, err)
		}
		if list, _, err = insight.NewService(w.store, nil).Alarms(w.ctx); err != nil || list[0].EndedAt.IsZero() {
			t.Errorf("alarms after that = %+v, %v", list, err)
		}
		w.ask(150, "forest")
		if r := w.report(); r.Window.Samples < insight.Step || r.Window.Samples > 150 || r.Reference.Samples != report.Base {
			t.Errorf("compared: %+v with %+v", r.Window, r.Reference)
		}
	})
}

// Three questions a day are 270 in the time for which they are kept: fewer than a
// window may have, and the reference stays.
func TestWhereFewAskTheReferenceIsNotComparedWithItself(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := watch(t, func(o *insight.Options) { o.Flush = time.Hour })
		for total := range 14 {
			if total == 9 {
				if _, err := insight.NewService(w.store, nil).SetReference(w.ctx, insight.MaxDays); err != nil {
					t.Fatal(err)
				}
			}
			w.askEvery(8*time.Hour, 125, "river")
			if r := w.report(); len(r.Measures) > 0 && !r.Window.From.After(r.Reference.To) {
				t.Errorf("after %d questions: the window %+v begins inside the reference %+v", 125*(total+1), r.Window, r.Reference)
			}
		}
		if r := w.report(); r.Window.Samples < 250 || r.Reference.Samples < 250 || r.Days == 0 {
			t.Errorf("in the end: %+v beside %+v", r.Window, r.Reference)
		}
	})
}

func TestWhatIsKeptOfAQuestionIsFiguresAlone(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := watch(t, func(o *insight.Options) {
			o.Rarity = func(ctx context.Context, terms []string) (map[string]float64, error) {
				if v, err := identity.ViewerFrom(ctx); err != nil || v.OrgID.IsNil() {
					t.Errorf("the rarity of %v is asked for by %+v, %v", terms, v, err)
				}
				return map[string]float64{"reservoir": 3, "hold": 1}, nil // and no document has sharks
			}
		})
		passage := func(text string, score float64) knowledge.Passage {
			return knowledge.Passage{Chunk: knowledge.Chunk{Text: text}, Score: score}
		}
		w.watch.Observe(w.ctx, insight.Asked{
			Question: "Does the reservoir hold sharks?", Declined: true,
			Found: []knowledge.Passage{passage("A reservoir is a lake.", 7.5), passage("Nothing of that.", 2), passage("Or this.", 1), passage("They hold it.", .5)},
		})
		w.watch.Observe(w.ctx, insight.Asked{Question: "嗎?"})
		w.watch.Observe(t.Context(), insight.Asked{Question: "Of nobody's organisation"})
		time.Sleep(2 * time.Second)
		synctest.Wait()
		list, err := w.store.FirstObservations(w.ctx, time.Time{}, 10)
		if err != nil || len(list) != 2 {
			t.Fatalf("kept %+v, %v", list, err)
		}
		o := list[0]
		if o.Length != 31 || o.Found != 4 || !o.Declined || o.TopScore != 7.5 || len(o.Topics) != 3 {
			t.Errorf("kept %+v", o)
		}
		// Sharks weigh as much as the rarest word there is; of hold, only a passage
		// beyond the best speaks.
		if want := 3. / (3 + 1 + 3); math.Abs(o.Coverage-want) > 1e-9 {
			t.Errorf("coverage = %v, want %v", o.Coverage, want)
		}
		if o := list[1]; o.TopScore != 0 || o.Coverage != 0 || o.Found != 0 {
			t.Errorf("without passages: %+v", o)
		}
	})
}

// stuck is a database that does not answer.
type stuck struct {
	insight.Store
	release chan struct{}
	kept    int
}

func (s *stuck) KeepObservations(_ context.Context, list []insight.Observation) error {
	<-s.release
	s.kept += len(list)
	return nil
}

func (s *stuck) Drift(context.Context) (insight.State, error) {
	return insight.State{}, knowledge.Errorf(knowledge.CodeUnavailable, "Away.")
}

func TestQuestionsNeverWaitForTheWatch(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &stuck{release: make(chan struct{})}
		w := insight.NewWatch(insight.Options{Store: s, Queue: 10, Log: slog.New(slog.DiscardHandler)})
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			w.Run(ctx)
		}()
		inside := identity.ForOrg(t.Context(), id.New(), "test")
		observe := func(n int) {
			for range n {
				w.Observe(inside, insight.Asked{Question: "What?"})
			}
		}
		observe(4)
		time.Sleep(2 * time.Second) // the four are with the database now
		began := time.Now()
		observe(100)
		if took := time.Since(began); took != 0 {
			t.Errorf("a hundred questions waited %v", took)
		}
		close(s.release)
		stop()
		<-ended
		if s.kept != 14 {
			t.Errorf("kept %d; want the 4 and the 10 that there was room for", s.kept)
		}
	})
}
