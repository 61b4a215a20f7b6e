package server

import (
	"bufio"
	"context"
	"io"
	"mime"

	"github.com/danielgtaylor/huma/v2"
)

// original answers with a version's bytes. They come from strangers, so no
// browser may run them: always an attachment, of no type that it would sniff.
func (s *Server) original(ctx context.Context, in *versionQuery) (*huma.StreamResponse, error) {
	version, write, err := s.opts.Library.Original(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	x := exchangeFrom(ctx)
	pr, pw := io.Pipe()
	x.owned.Go(func() {
		defer func() {
			if r := recover(); r != nil {
				pw.CloseWithError(s.panicked(ctx, r))
			}
		}()
		pw.CloseWithError(write(pw))
	})
	body := bufio.NewReaderSize(pr, 32<<10)
	if _, err := body.Peek(1); err != nil && err != io.EOF {
		pr.CloseWithError(err)
		return nil, err
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetStatus(200)
		hc.SetHeader("Content-Type", "application/octet-stream")
		hc.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": version.Name}))
		x.sending(body, pr, int(version.Size))
	}}, nil
}
