package answer_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// kept is one answer in the store.
type kept struct {
	user   id.ID
	owner  string
	until  time.Time
	stop   bool
	events []knowledge.Event
	status knowledge.AnswerStatus
	result answer.Result
	talk   id.ID
}

// notebook keeps conversations in memory.
type notebook struct {
	mu      sync.Mutex
	answers map[id.ID]*kept
	order   []id.ID
	begun   []answer.Begin
	down    error         // what every write answers while set
	block   chan struct{} // while set, appends wait for it
	appends int
}

func newNotebook() *notebook { return &notebook{answers: map[id.ID]*kept{}} }

func (n *notebook) set(change func(*notebook)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change(n)
}

func (n *notebook) Begin(ctx context.Context, b answer.Begin) (knowledge.Conversation, knowledge.Message, knowledge.Message, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	v, err := identity.ViewerFrom(ctx)
	if err == nil {
		err = n.down
	}
	if err != nil {
		return knowledge.Conversation{}, knowledge.Message{}, knowledge.Message{}, err
	}
	talk := b.ConversationID
	if talk.IsNil() {
		talk = id.New()
	}
	a, seq := id.New(), 0
	for _, k := range n.answers {
		if k.talk == talk {
			seq += 2
		}
	}
	n.answers[a] = &kept{user: v.UserID, owner: b.Owner, until: time.Now().Add(b.Lease), status: knowledge.AnswerStreaming, talk: talk}
	n.order = append(n.order, a)
	n.begun = append(n.begun, b)
	return knowledge.Conversation{ID: talk}, knowledge.Message{Seq: seq}, knowledge.Message{ID: a, Seq: seq + 1}, nil
}

func (n *notebook) owned(message id.ID, owner string) (*kept, error) {
	if n.down != nil {
		return nil, n.down
	}
	k := n.answers[message]
	if k == nil || k.owner != owner || k.status.Final() {
		return nil, knowledge.Errorf(knowledge.CodeConflict, "Lost.")
	}
	return k, nil
}

func (n *notebook) Append(ctx context.Context, message id.ID, owner string, events []knowledge.Event, lease time.Duration) (bool, error) {
	n.mu.Lock()
	block := n.block
	n.mu.Unlock()
	if block != nil {
		select {
		case <-block:
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	k, err := n.owned(message, owner)
	if err != nil {
		return false, err
	}
	n.appends++
	k.events = append(k.events, events...)
	k.until = time.Now().Add(lease)
	return k.stop, nil
}

func (n *notebook) Renew(ctx context.Context, message id.ID, owner string, lease time.Duration) (bool, error) {
	return n.Append(ctx, message, owner, nil, lease)
}

func (n *notebook) Finish(_ context.Context, message id.ID, owner string, events []knowledge.Event, r answer.Result) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	k, err := n.owned(message, owner)
	if err != nil {
		return err
	}
	k.events, k.status, k.result = append(k.events, events...), r.Status, r
	return nil
}

func (n *notebook) Events(ctx context.Context, message id.ID, after int64) ([]knowledge.Event, knowledge.AnswerStatus, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, "", err
	}
	k := n.answers[message]
	if k == nil || k.user != v.UserID {
		return nil, "", knowledge.NotFound("answer")
	}
	if !k.status.Final() && time.Now().After(k.until) {
		k.status = knowledge.AnswerInterrupted
	}
	var events []knowledge.Event
	for _, e := range k.events {
		if e.Seq > after {
			events = append(events, e)
		}
	}
	return events, k.status, nil
}

func (n *notebook) RequestStop(_ context.Context, message id.ID) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	k := n.answers[message]
	if k == nil {
		return knowledge.NotFound("answer")
	}
	k.stop = true
	return nil
}

func (n *notebook) Turns(_ context.Context, talk id.ID, before, most int) ([]knowledge.Turn, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var turns []knowledge.Turn
	for i, a := range n.order {
		if k := n.answers[a]; k.talk == talk && k.result.Text != "" && len(turns) < most {
			turn := knowledge.Turn{Question: n.begun[i].Question, Answer: k.result.Text}
			for _, c := range k.result.Citations {
				turn.Documents = append(turn.Documents, c.DocumentID)
			}
			for _, e := range k.events {
				if e.Type == answer.EventRests {
					given, err := answer.ReadRests(e)
					if err != nil {
						return nil, err
					}
					turn.Documents = append(turn.Documents, given...)
				}
			}
			turns = append(turns, turn)
		}
	}
	return turns, nil
}

func (n *notebook) EventsOf(_ context.Context, talk id.ID) (map[id.ID][]knowledge.Event, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	all := map[id.ID][]knowledge.Event{}
	for a, k := range n.answers {
		if k.talk == talk {
			all[a] = k.events
		}
	}
	return all, nil
}

func (n *notebook) Conversation(_ context.Context, talk id.ID) (knowledge.Conversation, []knowledge.Message, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var messages []knowledge.Message
	for i, a := range n.order {
		if k := n.answers[a]; k.talk == talk {
			messages = append(messages,
				knowledge.Message{ID: id.New(), Role: knowledge.RoleUser, Text: n.begun[i].Question},
				knowledge.Message{ID: a, Role: knowledge.RoleAssistant, Text: k.result.Text, Status: k.status, Citations: k.result.Citations})
		}
	}
	return knowledge.Conversation{ID: talk, UserID: n.asker(talk), Title: "Title"}, messages, nil
}

// asker is whose conversation it is.
func (n *notebook) asker(talk id.ID) id.ID {
	for _, k := range n.answers {
		if k.talk == talk {
			return k.user
		}
	}
	return id.Nil
}

// finder finds what it is told to.
type finder struct {
	result retrieve.Result
	err    error

	mu   sync.Mutex
	last string
}

// asked is what was searched for last.
func (f *finder) asked() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.last
}

func (f *finder) SearchWatched(_ context.Context, q retrieve.Query, watch func(knowledge.SourceReport)) (retrieve.Result, error) {
	f.mu.Lock()
	f.last = q.Text
	f.mu.Unlock()
	for _, s := range f.result.Sources {
		watch(knowledge.SourceReport{Name: s.Name, State: knowledge.SourceSearching})
		watch(s)
	}
	return f.result, f.err
}

// composer is a composer in one function.
type composer func(ctx context.Context, emit func(answer.Piece) error) (answer.Verdict, error)

func (c composer) Compose(ctx context.Context, _ string, _ []knowledge.Passage, emit func(answer.Piece) error) (answer.Verdict, error) {
	return c(ctx, emit)
}

// bundle is a service with everything around it.
type bundle struct {
	t        *testing.T
	service  *answer.Service
	notebook *notebook
	finder   *finder
	shelf    id.ID
	viewer   identity.Viewer
	ctx      context.Context
}

// setup starts a service whose answers are composed by c.
func setup(t *testing.T, c composer, change ...func(*answer.Options)) *bundle {
	t.Helper()
	b := &bundle{
		t: t, notebook: newNotebook(), shelf: id.New(),
		viewer: identity.Viewer{OrgID: id.New(), UserID: id.New(), Role: identity.RoleMember},
		finder: &finder{result: retrieve.Result{Sources: []knowledge.SourceReport{{Name: "lexical", State: knowledge.SourceDone, Found: 1}}}},
	}
	b.ctx = identity.WithViewer(t.Context(), b.viewer)
	b.service = b.replica("one", c, change...)
	return b
}

// replica is another service on the same store.
func (b *bundle) replica(owner string, c composer, change ...func(*answer.Options)) *answer.Service {
	b.t.Helper()
	o := answer.Options{
		Conversations: b.notebook, Retriever: b.finder, Composer: c, Owner: owner,
		Scope: func(context.Context) (knowledge.Scope, error) {
			return knowledge.Scope{Collections: map[id.ID]knowledge.Permission{b.shelf: knowledge.PermissionRead}}, nil
		},
		Readable:        allReadable,
		CountSearchable: func(context.Context, knowledge.Scope) (int, error) { return 3, nil },
		Gate:            func(context.Context, identity.Viewer) (func(), error) { return func() {}, nil },
		Problem: func(_ context.Context, err error) contract.Problem {
			return contract.Problem{Code: string(knowledge.CodeOf(err)), Detail: err.Error()}
		},
	}
	for _, f := range change {
		f(&o)
	}
	s, err := answer.New(o)
	if err != nil {
		b.t.Fatal(err)
	}
	b.t.Cleanup(func() {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if err := s.Shutdown(ctx); err != nil && !errors.Is(err, context.Canceled) {
			b.t.Errorf("Shutdown: %v", err)
		}
	})
	return s
}

// allReadable is somebody who may read everything.
func allReadable(_ context.Context, documents []id.ID) (map[id.ID]bool, error) {
	readable := map[id.ID]bool{}
	for _, d := range documents {
		readable[d] = true
	}
	return readable, nil
}

func (b *bundle) ask() answer.Handle {
	b.t.Helper()
	h, err := b.service.Ask(b.ctx, answer.Question{Text: "What is a weir?"})
	if err != nil {
		b.t.Fatalf("Ask: %v", err)
	}
	return h
}

// read collects an answer's events to its end.
func (b *bundle) read(s *answer.Service, message id.ID, after int64) []knowledge.Event {
	b.t.Helper()
	var events []knowledge.Event
	for e, err := range s.Events(b.ctx, message, after) {
		if err != nil {
			b.t.Fatalf("Events: %v", err)
		}
		events = append(events, e)
	}
	return events
}

func types(events []knowledge.Event) []string {
	names := make([]string, len(events))
	for i, e := range events {
		names[i] = e.Type
	}
	return names
}

// sentence says one cited sentence.
func sentence(emit func(answer.Piece) error, number int, text string) error {
	return emit(answer.Piece{Sentence: number, Break: number == 0, Text: text, Citations: []answer.Cited{{
		Citation: knowledge.Citation{Number: number + 1, Sentence: number, DocumentName: "weir.md", Quote: text}, Before: "before", After: "after",
	}}})
}

// plain answers with two sentences.
func plain(_ context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
	if err := sentence(emit, 0, "A weir is a low dam."); err != nil {
		return answer.Verdict{}, err
	}
	return answer.Verdict{Supported: true}, sentence(emit, 1, "Water flows over it.")
}

// endless says one sentence and then thinks until it is stopped.
func endless(ctx context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
	if err := sentence(emit, 0, "A weir is a low dam."); err != nil {
		return answer.Verdict{}, err
	}
	<-ctx.Done()
	return answer.Verdict{}, ctx.Err()
}
