package gateway

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/openai"
)

// MaxBatch is how many texts one call of Embed takes.
const MaxBatch = 64

// Embed turns at most MaxBatch texts into vectors of length 1, in their order
// and all of one dimension: the endpoint's, when that is known. The request is
// made again when that can help. Errors are as those of Chat.
func (g *Gateway) Embed(ctx context.Context, e model.Endpoint, texts []string) (model.Embeddings, error) {
	if len(texts) > MaxBatch {
		return model.Embeddings{}, knowledge.Errorf(knowledge.CodeInvalid, "At most %d texts can be embedded at once.", MaxBatch)
	}
	if e.Protocol == model.ProtocolAnthropic {
		return model.Embeddings{}, knowledge.Errorf(knowledge.CodeInvalid, "Anthropic's protocol has no embeddings. Choose a server that speaks OpenAI's.")
	}
	began := time.Now()
	ctx, span := g.start(ctx, model.OperationEmbeddings, e)
	defer span.End()
	limited, cancel := context.WithTimeout(ctx, g.opts.Embed)
	defer cancel()
	var out model.Embeddings
	_, err := g.again(limited, func() bool { return true }, func() (err error) {
		out, err = openai.Embed(limited, g.embeds, e, texts)
		return err
	})
	if err != nil && limited.Err() != nil && ctx.Err() == nil {
		slow := knowledge.Errorf(knowledge.CodeModelSlow, "The model did not embed %d texts within %.3g seconds.", len(texts), g.opts.Embed.Seconds())
		slow.Err = err
		err = slow
	}
	out.Took = time.Since(began)
	if out.Model == "" {
		out.Model = e.Model
	}
	if err == nil && out.Usage.InputTokens == 0 {
		for _, t := range texts {
			out.Usage.InputTokens += model.EstimateTokens(t)
		}
		out.Usage.Estimated = true
	}
	g.done(ctx, span, model.OperationEmbeddings, e, out.Model, model.Reply{Usage: out.Usage, Took: out.Took}, err)
	return out, err
}
