package app

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// evaluating is the handler of runs of the kept questions.
func (a *App) evaluating(stored *store.Store) *quality.Job {
	asker := quality.Asker{
		Searcher: a.retriever, Composer: extractive.New(extractive.Options{Rarity: a.rarity}), Scope: stored.Library.Scope,
	}
	return &quality.Job{Store: stored.Evaluations, Cases: keptCases{stored.Conversations}, Ask: asker.Ask, Busy: a.busy}
}

// evaluations is what admins may do with runs.
func (a *App) evaluations(stored *store.Store, shelves *library.Library) *quality.Service {
	return quality.New(quality.Options{
		Store: stored.Evaluations, Cases: keptCases{stored.Conversations}, Names: stored.Library.Names,
		Documents: readableNames(stored, shelves), Version: a.version, Queued: func() { a.runner.Nudge() },
	})
}

// keptCases reads the test cases a page at a time.
type keptCases struct{ store *store.Conversations }

const casesPage = 200

// AllCases implements quality.Cases.
func (k keptCases) AllCases(ctx context.Context) ([]knowledge.TestCase, error) {
	var all []knowledge.TestCase
	f := conversation.TestCaseFilter{Limit: casesPage}
	for {
		page, err := k.store.TestCases(ctx, f)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < casesPage {
			slices.Reverse(all)
			return all, nil
		}
		last := page[len(page)-1]
		f.BeforeTime, f.BeforeID = last.CreatedAt, last.ID
	}
}

// CasesByID implements quality.Cases.
func (k keptCases) CasesByID(ctx context.Context, cases []id.ID) ([]knowledge.TestCase, error) {
	return k.store.TestCases(ctx, conversation.TestCaseFilter{IDs: cases})
}

// readableNames names those of the documents that the viewer may read.
func readableNames(stored *store.Store, shelves *library.Library) func(ctx context.Context, documents []id.ID) (map[id.ID]string, error) {
	return func(ctx context.Context, documents []id.ID) (map[id.ID]string, error) {
		names := map[id.ID]string{}
		readable, err := shelves.Readable(ctx, documents)
		if err != nil || len(documents) == 0 {
			return names, err
		}
		found, err := stored.Library.DocumentsByID(ctx, documents)
		for _, d := range found {
			if readable[d.ID] {
				names[d.ID] = d.Name
			}
		}
		return names, err
	}
}
