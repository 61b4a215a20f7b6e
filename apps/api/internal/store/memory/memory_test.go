package memory_test

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/apps/api/internal/store/storetest"
)

func TestDoubleKeepsThePortsPromises(t *testing.T) {
	storetest.Run(t, func(_ *testing.T, now func() time.Time) storetest.Backend {
		s := memory.New(now)
		return storetest.Backend{
			Accounts: s.Accounts, Library: s.Library, Content: s.Content, Jobs: s.Jobs,
			Passages: s.Index, Changes: s.Index, Conversations: s.Conversations, Talks: s.Conversations, Flags: s.Flags,
			Endpoints: s.Endpoints, Embeddings: s.Embeddings, Ensured: s.Jobs,
			Graph: s.Graph, Keys: s.Keys, Feed: s.Index, Quotas: s.Quotas, Drift: s.Drift, Evaluations: s.Evaluations,
		}
	})
}
