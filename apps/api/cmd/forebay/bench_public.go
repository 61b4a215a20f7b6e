package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// crowd is how many people ask in an overload.
const crowd = 20

// public is everybody who uses the service that is measured.
type public struct {
	people    []*client.Client // who ask in turn, without ever coming back by themselves
	person    *client.Client   // who asks now and then
	importer  *client.Client   // who puts files in, and comes back when told to
	health    *client.Client
	questions []string
}

// newPublic invites everybody in and signs them in.
func newPublic(ctx context.Context, i *instance) (*public, error) {
	p := &public{importer: i.api, health: client.New(i.URL, "")}
	var err error
	if p.questions, err = sampleQuestions(ctx, i.api); err != nil {
		return nil, err
	}
	for n := range crowd + 1 {
		email, password := fmt.Sprintf("person-%d@forebay.test", n), rand.Text()
		invited, err := i.api.Invite(ctx, email, "member")
		if err != nil {
			return nil, err
		}
		if err := i.api.As("").Accept(ctx, invited.Token, fmt.Sprintf("Person %d", n), password); err != nil {
			return nil, err
		}
		signedIn, _, err := i.api.As("").SignIn(ctx, email, password)
		if err != nil {
			return nil, err
		}
		p.people = append(p.people, signedIn.Impatient())
	}
	p.person, p.people = p.people[0], p.people[1:]
	return p, nil
}

// asked is how one question went, in milliseconds from when it was meant for.
type asked struct {
	first, done float64
	refused     bool
	mute        bool  // refused without a time to come back
	fault       error // neither answered nor refused
}

func (p *public) ask(ctx context.Context, n int, intended time.Time) asked {
	return askOnce(ctx, p.people[n%len(p.people)], p.questions[n%len(p.questions)], intended)
}

func (p *public) askAsPerson(ctx context.Context, intended time.Time) asked {
	return askOnce(ctx, p.person, p.questions[0], intended)
}

// askInTurn is ask for a closed loop, in which nothing may be refused.
func (p *public) askInTurn(ctx context.Context, n int) error {
	o := p.ask(ctx, n, time.Now())
	if o.refused {
		return errors.New("a question was refused while the peak was measured")
	}
	return o.fault
}

// answerLimit ends a question that hangs.
const answerLimit = time.Minute

func askOnce(ctx context.Context, api *client.Client, question string, intended time.Time) (o asked) {
	ctx, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	finished := false
	for e, err := range api.Ask(ctx, contract.Ask{Question: question}) {
		switch {
		case err != nil:
			return refusedOr(err, intended)
		case e.Type == "delta" && o.first == 0:
			o.first = ms(time.Since(intended))
		case e.Type == "error":
			var event contract.ErrorEvent
			_ = json.Unmarshal(e.Data, &event)
			return asked{fault: &client.Error{Problem: event.Problem}}
		case e.Type == "done":
			var event contract.DoneEvent
			_ = json.Unmarshal(e.Data, &event)
			finished = event.Status == "answered"
		}
	}
	if !finished || o.first == 0 {
		return asked{fault: fmt.Errorf("%q was begun and not answered", question)}
	}
	o.done = ms(time.Since(intended))
	return o
}

// refusedOr tells a refusal before anything began from a fault.
func refusedOr(err error, intended time.Time) asked {
	refusal, ok := errors.AsType[*client.Error](err)
	if !ok || !isRefusal(refusal) {
		return asked{fault: err}
	}
	return asked{refused: true, mute: refusal.After == "" || refusal.RetryAfter <= 0, done: ms(time.Since(intended))}
}

// isRefusal says whether a request was refused for now, and not begun.
func isRefusal(e *client.Error) bool {
	return e.Code == "overloaded" || e.Code == "too_many_requests"
}

// alive asks /health/live.
func (p *public) alive(ctx context.Context) error { return p.health.Live(ctx) }

// stepDuringImport asks at half the peak while files are put in as fast as they
// are taken, and returns how many a second were.
func (p *public) stepDuringImport(ctx context.Context, peak float64) (*step, float64, error) {
	importing, stop := context.WithCancel(ctx)
	defer stop()
	var (
		sent, taken atomic.Int64
		failed      error
		once        sync.Once
		wg          sync.WaitGroup
	)
	for range importedWith {
		wg.Go(func() {
			for importing.Err() == nil {
				n := sent.Add(1)
				_, err := p.importer.Upload(importing, id.Nil, fmt.Sprintf("import-%d.md", n), strings.NewReader(page(n)))
				refused, ok := errors.AsType[*client.Error](err)
				switch {
				case err == nil:
					taken.Add(1)
				case importing.Err() != nil || ok && isRefusal(refused):
				default:
					once.Do(func() { failed = err })
					return
				}
			}
		})
	}
	began := time.Now()
	s := p.step(ctx, fmt.Sprintf("%g times the peak, during an import", importLoad), importLoad, peak)
	s.during = true
	took := time.Since(began)
	stop()
	wg.Wait()
	return s, float64(taken.Load()) / took.Seconds(), failed
}

// page is a document like no other, of about 20 KiB.
func page(n int64) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Report %d\n", n)
	for section := range 40 {
		fmt.Fprintf(&b, "\n## Part %d\n\n", section)
		for word := range 70 {
			fmt.Fprintf(&b, "measure%d ", int(math.Abs(math.Sin(float64(n)*31+float64(section*70+word)))*5000))
		}
		b.WriteString("was kept.\n")
	}
	return b.String()
}
