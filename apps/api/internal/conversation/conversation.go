// Package conversation is what people do with answers once they have them: find
// their conversations again, rename, share and delete them, say what they think
// of an answer, and keep a question as a test case. Asking and answering are in
// package answer.
//
// A shared conversation is read with the reader's own access: package answer
// withholds what rests on documents that the reader may not read.
package conversation

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Filter picks a page of conversations.
type Filter struct {
	Title      string // a part of the title, in any case; empty: all
	OfOthers   bool   // those that others shared, instead of the viewer's own
	BeforeTime time.Time
	BeforeID   id.ID // with BeforeTime: after this place of the list
	Limit      int
}

// TestCaseFilter picks a page of test cases.
type TestCaseFilter struct {
	Answers    []id.ID // the viewer's own that were kept from these; empty: all that the viewer may see
	IDs        []id.ID // up to 500: only these
	BeforeTime time.Time
	BeforeID   id.ID // with BeforeTime: after this place of the list
	Limit      int
}

// Store keeps all this in the viewer's organisation. What the viewer may not
// know of answers CodeNotFound.
type Store interface {
	// Find returns a page of live conversations, newest first.
	Find(ctx context.Context, f Filter) ([]knowledge.Conversation, error)
	// Rename, Share, Delete and Restore are for the viewer's own conversations.
	// Delete ends sharing; Restore undoes a deletion within 30 days.
	Rename(ctx context.Context, conversation id.ID, title string) (knowledge.Conversation, error)
	Share(ctx context.Context, conversation id.ID, shared bool) (knowledge.Conversation, error)
	Delete(ctx context.Context, conversation id.ID) error
	Restore(ctx context.Context, conversation id.ID) (knowledge.Conversation, error)

	// Answer returns an answer in a conversation that the viewer may open, with
	// its citations, and its question.
	Answer(ctx context.Context, message id.ID) (question string, answer knowledge.Message, err error)
	// Opinions returns the viewer's own, by answer.
	Opinions(ctx context.Context, answers []id.ID) (map[id.ID]knowledge.Opinion, error)
	SetOpinion(ctx context.Context, message id.ID, verdict knowledge.Verdict, comment string) (knowledge.Opinion, error)
	ClearOpinion(ctx context.Context, message id.ID) error

	// KeepTestCase keeps a question for the viewer, once for each answer. Who
	// kept it sees it, and admins do.
	KeepTestCase(ctx context.Context, t knowledge.TestCase) (knowledge.TestCase, error)
	TestCases(ctx context.Context, f TestCaseFilter) ([]knowledge.TestCase, error)
	NoteTestCase(ctx context.Context, testCase id.ID, note string) (knowledge.TestCase, error)
	DropTestCase(ctx context.Context, testCase id.ID) error
}

// Options configure a [Service]. All are required.
type Options struct {
	Store Store
	// Open reads a conversation as the viewer may see it.
	Open func(ctx context.Context, conversation id.ID) (contract.ConversationDetail, error)
	// Readable says which of the documents the viewer may read at this moment.
	Readable func(ctx context.Context, documents []id.ID) (map[id.ID]bool, error)
	// Names are those of people here.
	Names func(ctx context.Context, people []id.ID) (map[id.ID]string, error)
}

// Service is what people do with conversations.
type Service struct{ opts Options }

// New returns a Service.
func New(o Options) *Service { return &Service{opts: o} }

// List returns a page of conversations.
func (s *Service) List(ctx context.Context, f Filter) ([]contract.Conversation, error) {
	found, err := s.opts.Store.Find(ctx, f)
	if err != nil {
		return nil, err
	}
	list := make([]contract.Conversation, len(found))
	for i, c := range found {
		list[i] = shown(c)
	}
	if f.OfOthers {
		err = s.name(ctx, list)
	}
	return list, err
}

// name says whose conversations they are.
func (s *Service) name(ctx context.Context, list []contract.Conversation) error {
	people := make([]id.ID, len(list))
	for i, c := range list {
		people[i] = c.OwnerID
	}
	names, err := s.opts.Names(ctx, people)
	for i := range list {
		list[i].Owner = names[list[i].OwnerID]
	}
	return err
}

// Open returns a conversation that the viewer has, or that was shared, with
// what the viewer thinks of its answers and has kept of them.
func (s *Service) Open(ctx context.Context, conversation id.ID) (contract.ConversationDetail, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	d, err := s.opts.Open(ctx, conversation)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	if d.OwnerID != viewer.UserID {
		one := []contract.Conversation{d.Conversation}
		if err := s.name(ctx, one); err != nil {
			return contract.ConversationDetail{}, err
		}
		d.Conversation = one[0]
	}
	return d, s.addOpinions(ctx, d.Messages)
}

// addOpinions puts to each answer what the viewer thinks of it and whether they
// kept it.
func (s *Service) addOpinions(ctx context.Context, messages []contract.Message) error {
	var answers []id.ID
	for _, m := range messages {
		if m.Role == string(knowledge.RoleAssistant) {
			answers = append(answers, m.ID)
		}
	}
	if len(answers) == 0 {
		return nil
	}
	opinions, err := s.opts.Store.Opinions(ctx, answers)
	if err != nil {
		return err
	}
	cases, err := s.opts.Store.TestCases(ctx, TestCaseFilter{Answers: answers})
	if err != nil {
		return err
	}
	kept := make(map[id.ID]id.ID, len(cases))
	for _, c := range cases {
		kept[c.MessageID] = c.ID
	}
	for i := range messages {
		m := &messages[i]
		if o, ok := opinions[m.ID]; ok {
			f := feedbackContract(o)
			m.Feedback = &f
		}
		if c, ok := kept[m.ID]; ok {
			m.TestCaseID = &c
		}
	}
	return nil
}

// maxTitle is the longest title, in characters.
const maxTitle = 255

// Rename gives a conversation another title.
func (s *Service) Rename(ctx context.Context, conversation id.ID, title string) (contract.Conversation, error) {
	title = strings.Join(strings.Fields(title), " ")
	if n := utf8.RuneCountInString(title); n == 0 || n > maxTitle {
		return contract.Conversation{}, knowledge.Errorf(knowledge.CodeInvalid, "A title has 1 to %d characters.", maxTitle)
	}
	c, err := s.opts.Store.Rename(ctx, conversation, title)
	return shown(c), err
}

// Share shows a conversation to every member of the organisation, or takes it
// back; who has it open loses it with their next request.
func (s *Service) Share(ctx context.Context, conversation id.ID, shared bool) (contract.Conversation, error) {
	c, err := s.opts.Store.Share(ctx, conversation, shared)
	return shown(c), err
}

// Delete takes a conversation away. [Service.Restore] undoes it for 30 days.
func (s *Service) Delete(ctx context.Context, conversation id.ID) error {
	return s.opts.Store.Delete(ctx, conversation)
}

// Restore undoes a deletion. What was shared before is not shared again.
func (s *Service) Restore(ctx context.Context, conversation id.ID) (contract.Conversation, error) {
	c, err := s.opts.Store.Restore(ctx, conversation)
	return shown(c), err
}

// shown is a conversation as the API shows it.
func shown(c knowledge.Conversation) contract.Conversation {
	out := contract.Conversation{ID: c.ID, Title: c.Title, OwnerID: c.UserID, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt}
	if !c.SharedAt.IsZero() {
		out.SharedAt = &c.SharedAt
	}
	return out
}
