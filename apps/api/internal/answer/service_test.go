package answer_test

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) {
	// Bleve, which a benchmark needs, starts its analysis workers when it is
	// loaded and never ends them.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/blevesearch/bleve_index_api.AnalysisWorker"))
}

// closing decodes the last event of a stream.
func closing(t *testing.T, events []knowledge.Event) (contract.DoneEvent, contract.ErrorEvent) {
	t.Helper()
	var done contract.DoneEvent
	var failed contract.ErrorEvent
	if len(events) == 0 {
		t.Fatal("no events")
	}
	last := events[len(events)-1]
	var err error
	switch last.Type {
	case "done":
		err = json.Unmarshal(last.Data, &done)
	case "error":
		err = json.Unmarshal(last.Data, &failed)
	default:
		t.Fatalf("the last event is %s", last.Type)
	}
	if err != nil {
		t.Fatal(err)
	}
	return done, failed
}

func TestAnAnswerStreamsInOrderAndIsKeptAsItWasSeen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		h := b.ask()
		seen := b.read(b.service, h.MessageID, 0)
		want := []string{"started", "source", "source", "delta", "citation", "delta", "citation", "done"}
		if got := types(seen); !slices.Equal(got, want) {
			t.Fatalf("events %v, want %v", got, want)
		}
		for i, e := range seen {
			if e.Seq != int64(i+1) {
				t.Errorf("event %d has number %d", i+1, e.Seq)
			}
		}
		done, _ := closing(t, seen)
		if done.Status != "answered" || done.Searched != 3 {
			t.Errorf("done %+v, want answered with 3 documents in reach", done)
		}
		k := b.notebook.answers[h.MessageID]
		if !reflect.DeepEqual(k.events, seen) {
			t.Errorf("kept events differ from those that were seen")
		}
		if k.result.Text != "A weir is a low dam. Water flows over it." || len(k.result.Citations) != 2 {
			t.Errorf("kept result %+v", k.result)
		}
	})
}

func TestWordsArriveBeforeTheyAreSaved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, endless)
		b.notebook.set(func(n *notebook) { n.block = make(chan struct{}) }) // the database hangs
		h := b.ask()
		began := time.Now()
		for e, err := range b.service.Events(b.ctx, h.MessageID, 0) {
			if err != nil {
				t.Fatal(err)
			}
			if e.Type == "delta" {
				break
			}
		}
		if took := time.Since(began); took != 0 {
			t.Errorf("the first words took %v of waiting, want none", took)
		}
	})
}

func TestASlowReaderHoldsUpNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		h := b.ask()
		slow := make(chan int)
		go func() {
			n := 0
			for range b.service.Events(b.ctx, h.MessageID, 0) {
				time.Sleep(time.Minute)
				n++
			}
			slow <- n
		}()
		began := time.Now()
		if got := len(b.read(b.service, h.MessageID, 0)); got != 8 || time.Since(began) > time.Second {
			t.Errorf("the quick reader had %d events after %v", got, time.Since(began))
		}
		if n := <-slow; n != 8 {
			t.Errorf("the slow reader had %d events, want all 8", n)
		}
	})
}

func TestAReaderComesBackToAnyReplica(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(ctx context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
			if err := sentence(emit, 0, "A weir is a low dam."); err != nil {
				return answer.Verdict{}, err
			}
			time.Sleep(3 * time.Second)
			return answer.Verdict{Supported: true}, sentence(emit, 1, "Water flows over it.")
		})
		other := b.replica("two", plain)
		h := b.ask()
		whole := make(chan []knowledge.Event)
		go func() { whole <- b.read(b.service, h.MessageID, 0) }()
		rest := b.read(other, h.MessageID, 3)
		if got, want := rest, (<-whole)[3:]; !reflect.DeepEqual(got, want) {
			t.Errorf("another replica resumed with %v, want %v", types(got), types(want))
		}
		if again := b.read(other, h.MessageID, rest[len(rest)-1].Seq); len(again) != 0 {
			t.Errorf("after the end came %v", types(again))
		}
	})
}

func TestStopWorksWithinASecondFromAnywhere(t *testing.T) {
	for _, where := range []string{"its own replica", "another replica"} {
		t.Run(where, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := setup(t, endless)
				by := b.service
				if where == "another replica" {
					by = b.replica("two", plain)
				}
				h := b.ask()
				read := make(chan []knowledge.Event)
				go func() { read <- b.read(b.service, h.MessageID, 0) }()
				time.Sleep(5 * time.Second)
				began := time.Now()
				if err := by.Stop(b.ctx, h.MessageID); err != nil {
					t.Fatal(err)
				}
				events := <-read
				if took := time.Since(began); took > time.Second {
					t.Errorf("stopping took %v", took)
				}
				if done, _ := closing(t, events); done.Status != "stopped" {
					t.Errorf("status %q, want stopped", done.Status)
				}
				if k := b.notebook.answers[h.MessageID]; k.result.Text != "A weir is a low dam." || k.status != knowledge.AnswerStopped {
					t.Errorf("kept %q as %s, want what was said so far, stopped", k.result.Text, k.status)
				}
			})
		})
	}
}

func TestWorkEndsWhenNobodyReadsAnyMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, endless)
		h := b.ask()
		status := func() (s knowledge.AnswerStatus) {
			b.notebook.set(func(n *notebook) { s = n.answers[h.MessageID].status })
			return s
		}
		ctx, leave := context.WithCancel(b.ctx)
		go func() {
			for range b.service.Events(ctx, h.MessageID, 0) {
				continue
			}
		}()
		time.Sleep(time.Minute / 2)
		if s := status(); s != knowledge.AnswerStreaming {
			t.Fatalf("with a reader the answer is %s", s)
		}
		leave()
		time.Sleep(14 * time.Second)
		if s := status(); s != knowledge.AnswerStreaming {
			t.Errorf("14 s after the reader left the answer is %s", s)
		}
		time.Sleep(2 * time.Second)
		if s := status(); s != knowledge.AnswerStopped {
			t.Errorf("16 s after the reader left the answer is %s, want stopped", s)
		}
	})
}

func TestReadersOfADeadOwnerAreToldOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		// A replica that began and was never heard of again.
		_, _, a, err := b.notebook.Begin(b.ctx, answer.Begin{Question: "?", Owner: "dead", Lease: 10 * time.Second})
		if err != nil {
			t.Fatal(err)
		}
		began := knowledge.Event{Seq: 1, Type: "started", Data: []byte(`{}`)}
		if _, err := b.notebook.Append(b.ctx, a.ID, "dead", []knowledge.Event{began}, 10*time.Second); err != nil {
			t.Fatal(err)
		}
		events := b.read(b.service, a.ID, 0)
		if done, _ := closing(t, events); done.Status != "interrupted" || len(events) != 2 {
			t.Errorf("events %v, status %q; want what there was, then interrupted", types(events), done.Status)
		}
		if again := b.read(b.service, a.ID, events[1].Seq); len(again) != 0 {
			t.Errorf("a reader who saw the end is told %v again", types(again))
		}
	})
}

func TestALostDatabaseEndsTheStreamWithAnError(t *testing.T) {
	gone := knowledge.Errorf(knowledge.CodeUnavailable, "The database cannot be reached.")
	t.Run("while it streams", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			b := setup(t, endless)
			h := b.ask()
			time.AfterFunc(time.Second, func() { b.notebook.set(func(n *notebook) { n.down = gone }) })
			_, failed := closing(t, b.read(b.service, h.MessageID, 0))
			if failed.Code != string(knowledge.CodeUnavailable) {
				t.Errorf("error code %q, want unavailable", failed.Code)
			}
		})
	})
	t.Run("when it is to be saved", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var b *bundle
			b = setup(t, func(ctx context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
				b.notebook.set(func(n *notebook) { n.down = gone })
				return plain(ctx, emit)
			})
			events := b.read(b.service, b.ask().MessageID, 0)
			_, failed := closing(t, events)
			if failed.Code != string(knowledge.CodeUnavailable) || slices.Contains(types(events), "done") {
				t.Errorf("events %v with error code %q, want no done and unavailable", types(events), failed.Code)
			}
		})
	})
	t.Run("before it begins", func(t *testing.T) {
		b := setup(t, plain)
		b.notebook.set(func(n *notebook) { n.down = gone })
		if _, err := b.service.Ask(b.ctx, answer.Question{Text: "What?"}); knowledge.CodeOf(err) != knowledge.CodeUnavailable {
			t.Errorf("Ask = %v, want unavailable", err)
		}
	})
}

func TestAPanicFailsOneAnswerOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(context.Context, func(answer.Piece) error) (answer.Verdict, error) { panic("broken") })
		h := b.ask()
		_, failed := closing(t, b.read(b.service, h.MessageID, 0))
		if failed.Code != string(knowledge.CodeInternal) {
			t.Errorf("error code %q, want internal", failed.Code)
		}
		if s := b.notebook.answers[h.MessageID].status; s != knowledge.AnswerFailed {
			t.Errorf("kept as %s, want failed", s)
		}
		b.ask()
	})
}

func TestAnAnswerSaysWhatItHadToDoWithout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		b.finder.result.Sources = append(b.finder.result.Sources,
			knowledge.SourceReport{Name: "graph", State: knowledge.SourceLate, Reason: "It did not answer within 800 ms."})
		events := b.read(b.service, b.ask().MessageID, 0)
		at := slices.Index(types(events), "partial")
		if at != len(events)-2 {
			t.Fatalf("events %v, want partial just before done", types(events))
		}
		var p contract.PartialEvent
		if err := json.Unmarshal(events[at].Data, &p); err != nil {
			t.Fatal(err)
		}
		if len(p.Missing) != 1 || p.Missing[0].Name != "graph" || !strings.Contains(p.Message, "without the graph search") {
			t.Errorf("partial %+v", p)
		}
	})
}

func TestWithoutSupportComeTheNearestPassages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(context.Context, func(answer.Piece) error) (answer.Verdict, error) {
			return answer.Verdict{Nearest: []knowledge.Passage{{DocumentName: "near.md"}}, Advice: "Try other words."}, nil
		})
		done, _ := closing(t, b.read(b.service, b.ask().MessageID, 0))
		if done.Status != "unsupported" || done.Advice == "" || len(done.Nearest) != 1 || done.Nearest[0].DocumentName != "near.md" {
			t.Errorf("done %+v", done)
		}
	})
}

func TestQuestionsThatCannotBeAskedAreRefused(t *testing.T) {
	t.Parallel()
	b := setup(t, plain)
	for text, want := range map[string]knowledge.Code{
		"": knowledge.CodeEmptyQuestion, " \n\t": knowledge.CodeEmptyQuestion, "?!… —": knowledge.CodeEmptyQuestion,
		strings.Repeat("é", 4001): knowledge.CodeQuestionTooLong, strings.Repeat("x", 10_000): knowledge.CodeQuestionTooLong,
	} {
		if _, err := b.service.Ask(b.ctx, answer.Question{Text: text}); knowledge.CodeOf(err) != want {
			t.Errorf("Ask(%.10q…) = %v, want %s", text, err, want)
		}
	}
	for _, text := range []string{"水", "7", strings.Repeat("é", 4000)} {
		if err := answer.CheckQuestion(text); err != nil {
			t.Errorf("CheckQuestion(%.10q…) = %v, want nil", text, err)
		}
	}
}

func TestACollectionThatMayNotBeReadIsNotThere(t *testing.T) {
	t.Parallel()
	b := setup(t, plain)
	_, err := b.service.Ask(b.ctx, answer.Question{Text: "What?", Collections: []id.ID{b.shelf, id.New()}})
	if knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("Ask = %v, want not_found", err)
	}
}

func TestAnswersOfOthersAreNotThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, endless)
		h := b.ask()
		stranger := identity.WithViewer(t.Context(), identity.Viewer{OrgID: b.viewer.OrgID, UserID: id.New(), Role: identity.RoleAdmin})
		for _, err := range b.service.Events(stranger, h.MessageID, 0) {
			if knowledge.CodeOf(err) != knowledge.CodeNotFound {
				t.Errorf("Events = %v, want not_found", err)
			}
		}
		if err := b.service.Stop(stranger, h.MessageID); knowledge.CodeOf(err) != knowledge.CodeNotFound {
			t.Errorf("Stop = %v, want not_found", err)
		}
	})
}

func TestAQuestionIsLetInUntilItsAnswerIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := admission.NewGate(admission.Options{Limit: 1, MaxWait: time.Second})
		b := setup(t, endless, func(o *answer.Options) { o.Gate = gate.Enter })
		h := b.ask()
		asked := time.Now()
		_, err := b.service.Ask(b.ctx, answer.Question{Text: "Me too?"})
		if e, ok := errors.AsType[*knowledge.Error](err); !ok || e.Code != knowledge.CodeOverloaded || e.RetryAfter <= 0 {
			t.Errorf("Ask = %v, want overloaded with a time to retry", err)
		}
		if waited := time.Since(asked); waited != time.Second {
			t.Errorf("the second waited %v for its turn, want a second", waited)
		}
		if err := b.service.Stop(b.ctx, h.MessageID); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		b.ask()
	})
}

func TestAQuestionThatCannotBeStoredLeavesItsPlace(t *testing.T) {
	gate := admission.NewGate(admission.Options{Limit: 1})
	b := setup(t, plain, func(o *answer.Options) { o.Gate = gate.Enter })
	if _, err := b.service.Ask(b.ctx, answer.Question{Text: "What?", Collections: []id.ID{id.New()}}); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Fatalf("Ask = %v, want not_found", err)
	}
	b.ask()
}

func TestShutdownLetsAnswersEndAndInterruptsTheRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(ctx context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
			select {
			case <-time.After(time.Second):
				return plain(ctx, emit)
			case <-ctx.Done():
				return answer.Verdict{}, ctx.Err()
			}
		})
		slow := b.replica("two", endless)
		quick := b.ask()
		stuck, err := slow.Ask(b.ctx, answer.Question{Text: "What?"})
		if err != nil {
			t.Fatal(err)
		}
		if err := b.service.Shutdown(t.Context()); err != nil {
			t.Errorf("Shutdown = %v, want a quiet end", err)
		}
		if s := b.notebook.answers[quick.MessageID].status; s != knowledge.AnswerDone {
			t.Errorf("the answer under way was %s, want it answered", s)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		if err := slow.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Shutdown = %v, want the deadline", err)
		}
		if s := b.notebook.answers[stuck.MessageID].status; s != knowledge.AnswerInterrupted {
			t.Errorf("the endless answer is %s, want interrupted", s)
		}
		if _, err := slow.Ask(b.ctx, answer.Question{Text: "What?"}); knowledge.CodeOf(err) != knowledge.CodeUnavailable {
			t.Errorf("Ask after Shutdown = %v, want unavailable", err)
		}
	})
}

func TestAConversationIsShownAsItStreamed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		h := b.ask()
		b.read(b.service, h.MessageID, 0)
		detail, err := b.service.Conversation(b.ctx, h.ConversationID)
		if err != nil {
			t.Fatal(err)
		}
		if len(detail.Messages) != 2 || detail.Messages[0].Text != "What is a weir?" {
			t.Fatalf("messages %+v", detail.Messages)
		}
		a := detail.Messages[1]
		wantSentences := []contract.Sentence{{Text: "A weir is a low dam.", Break: true, Support: "cited"}, {Text: "Water flows over it.", Support: "cited"}}
		if !reflect.DeepEqual(a.Sentences, wantSentences) || a.Text != "A weir is a low dam. Water flows over it." {
			t.Errorf("sentences %+v, text %q", a.Sentences, a.Text)
		}
		if len(a.Citations) != 2 || a.Citations[1].ContextBefore != "before" {
			t.Errorf("citations %+v, want both with their context", a.Citations)
		}
		if len(a.Sources) != 1 || a.Sources[0].State != "done" || a.Done == nil || a.Done.Status != "answered" {
			t.Errorf("sources %+v, done %+v", a.Sources, a.Done)
		}
	})
}

func TestOthersSeeNothingOfAnAnswerThatHasNotEndedAndNoCountsOfItsAsker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, endless)
		other := identity.WithViewer(t.Context(), identity.Viewer{OrgID: b.viewer.OrgID, UserID: id.New(), Role: identity.RoleMember})
		h := b.ask()
		time.Sleep(time.Second) // its first sentence is kept
		see := func(ctx context.Context) contract.Message {
			detail, err := b.service.Conversation(ctx, h.ConversationID)
			if err != nil {
				t.Fatal(err)
			}
			return detail.Messages[1]
		}
		if own, theirs := see(b.ctx), see(other); len(own.Sentences) != 1 || len(theirs.Sentences)+len(theirs.Citations) != 0 || theirs.Text != "" {
			t.Errorf("while it is written its asker sees %+v, another %+v", own, theirs)
		}

		b.service = b.replica("two", plain)
		h = b.ask()
		b.read(b.service, h.MessageID, 0)
		if own := see(b.ctx); own.Done.Searched != 3 || len(own.Sources) != 1 {
			t.Errorf("its asker sees %+v, %+v", own.Done, own.Sources)
		}
		if theirs := see(other); theirs.Done.Searched != 0 || len(theirs.Sources) != 0 || len(theirs.Sentences) != 2 {
			t.Errorf("another sees %+v, %+v, %+v", theirs.Done, theirs.Sources, theirs.Sentences)
		}
	})
}

func TestALongQuestionMakesAShortTitle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, plain)
		if _, err := b.service.Ask(b.ctx, answer.Question{Text: "  What\nhappens " + strings.Repeat("and then ", 30)}); err != nil {
			t.Fatal(err)
		}
		title := b.notebook.begun[0].Title
		if n := len([]rune(title)); n > 80 || !strings.HasPrefix(title, "What happens and then") || !strings.HasSuffix(title, "…") {
			t.Errorf("title %q of %d characters", title, n)
		}
	})
}
