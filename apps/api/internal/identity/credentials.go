package identity

import "context"

// Proof turns a credential into a viewer.
type Proof interface {
	// Claimed is whom the credential names, for telling people apart: nothing
	// was looked up for it.
	Claimed(ctx context.Context, credential string) (Viewer, error)
	// Viewer is that person as they stand at this moment.
	Viewer(ctx context.Context, credential string) (Viewer, error)
}

// Credentials takes what requests come with: session tokens and API keys, told
// apart by their shape.
type Credentials struct {
	Sessions Proof
	Keys     Proof
	IsKey    func(credential string) bool
}

// Claimed implements [Proof].
func (c Credentials) Claimed(ctx context.Context, credential string) (Viewer, error) {
	return c.of(credential).Claimed(ctx, credential)
}

// Viewer implements [Proof].
func (c Credentials) Viewer(ctx context.Context, credential string) (Viewer, error) {
	return c.of(credential).Viewer(ctx, credential)
}

func (c Credentials) of(credential string) Proof {
	if c.IsKey(credential) {
		return c.Keys
	}
	return c.Sessions
}
