package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
)

type versionQuery struct {
	DocumentPath
	Version int `query:"version" minimum:"1" doc:"The version's number; left out, the newest"`
}

type documentTextOut struct {
	Body contract.DocumentText
}

func (s *Server) documentText(ctx context.Context, in *versionQuery) (*documentTextOut, error) {
	item, version, text, err := s.opts.Library.Text(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	return &documentTextOut{Body: contract.DocumentText{
		Document: documentContract(item),
		Version:  version.Number,
		Current:  version.ID == item.Current.ID,
		Blocks:   blocksContract(text),
		Outline:  outlineContract(text.Outline),
		Pages:    len(text.Pages),
	}}, nil
}

// blocksContract cuts the text into its blocks. A parser that found no
// structure leaves one paragraph, so that nothing of a text is ever hidden.
func blocksContract(t knowledge.Text) []contract.Block {
	if len(t.Blocks) == 0 && t.Body != "" {
		return []contract.Block{{Kind: string(knowledge.BlockParagraph), Page: knowledge.PageAt(t.Pages, 0), Text: t.Body}}
	}
	blocks := make([]contract.Block, len(t.Blocks))
	for i, b := range t.Blocks {
		blocks[i] = contract.Block{
			Kind:    string(b.Kind),
			Level:   b.Level,
			Page:    knowledge.PageAt(t.Pages, b.Span.Start),
			Locator: b.Locator,
			Start:   b.Span.Start,
			Text:    t.Body[b.Span.Start:b.Span.End],
		}
	}
	return blocks
}

func outlineContract(headings []knowledge.Heading) []contract.Heading {
	outline := make([]contract.Heading, len(headings))
	for i, h := range headings {
		outline[i] = contract.Heading{Level: h.Level, Text: h.Text, Start: h.Span.Start}
	}
	return outline
}
