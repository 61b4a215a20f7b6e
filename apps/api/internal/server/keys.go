package server

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Keys manages API keys; it checks what the viewer may do.
type Keys interface {
	List(ctx context.Context) ([]apikey.Key, error)
	Services(ctx context.Context) ([]apikey.Key, error)
	Current(ctx context.Context) (apikey.Key, error)
	Make(ctx context.Context, n apikey.NewKey) (made apikey.Key, whole string, err error)
	Rename(ctx context.Context, key id.ID, name string) (apikey.Key, error)
	Renew(ctx context.Context, key id.ID, life time.Duration) (renewed apikey.Key, whole string, err error)
	Revoke(ctx context.Context, key id.ID) error
	// Owners returns the names of who made the keys.
	Owners(ctx context.Context, keys ...apikey.Key) (map[id.ID]string, error)
}

type keysOut struct {
	Body contract.APIKeys
}

func (s *Server) listKeys(ctx context.Context, _ *struct{}) (*keysOut, error) {
	keys, err := s.opts.Keys.List(ctx)
	if err != nil {
		return nil, err
	}
	owners, err := s.opts.Keys.Owners(ctx, keys...)
	if err != nil {
		return nil, err
	}
	out := &keysOut{Body: contract.APIKeys{Keys: make([]contract.APIKey, len(keys))}}
	for i, k := range keys {
		out.Body.Keys[i] = keyContract(k, owners)
	}
	return out, nil
}

type servicesOut struct {
	Body contract.Services
}

func (s *Server) listServices(ctx context.Context, _ *struct{}) (*servicesOut, error) {
	services, err := s.opts.Keys.Services(ctx)
	if err != nil {
		return nil, err
	}
	out := &servicesOut{Body: contract.Services{Services: make([]contract.Service, len(services))}}
	for i, k := range services {
		out.Body.Services[i] = contract.Service{ID: k.ID, Name: k.Name}
	}
	return out, nil
}

type keyOut struct {
	Body contract.APIKey
}

// answerKey answers with one key, and with the whole of it if it was just made.
func (s *Server) answerKey(ctx context.Context, k apikey.Key, whole string, err error) (*keyOut, error) {
	if err != nil {
		return nil, err
	}
	owners, err := s.opts.Keys.Owners(ctx, k)
	if err != nil {
		return nil, err
	}
	out := &keyOut{Body: keyContract(k, owners)}
	out.Body.Secret = whole
	return out, nil
}

func (s *Server) currentKey(ctx context.Context, _ *struct{}) (*keyOut, error) {
	k, err := s.opts.Keys.Current(ctx)
	return s.answerKey(ctx, k, "", err)
}

type createKeyIn struct {
	Body contract.NewAPIKey
}

func (s *Server) createKey(ctx context.Context, in *createKeyIn) (*keyOut, error) {
	scopes, err := scopesOf(in.Body.Scopes)
	if err != nil {
		return nil, err
	}
	k, whole, err := s.opts.Keys.Make(ctx, apikey.NewKey{
		Kind: apikey.Kind(in.Body.Kind), Name: in.Body.Name, Scopes: scopes, Life: days(in.Body.Days),
	})
	return s.answerKey(ctx, k, whole, err)
}

// KeyPath names a key in an address.
type KeyPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type changeKeyIn struct {
	KeyPath
	Body contract.ChangeAPIKey
}

func (s *Server) changeKey(ctx context.Context, in *changeKeyIn) (*keyOut, error) {
	k, err := s.opts.Keys.Rename(ctx, in.ID, in.Body.Name)
	return s.answerKey(ctx, k, "", err)
}

type renewKeyIn struct {
	KeyPath
	Body contract.RenewAPIKey
}

func (s *Server) renewKey(ctx context.Context, in *renewKeyIn) (*keyOut, error) {
	k, whole, err := s.opts.Keys.Renew(ctx, in.ID, days(in.Body.Days))
	return s.answerKey(ctx, k, whole, err)
}

func (s *Server) revokeKey(ctx context.Context, in *KeyPath) (*struct{}, error) {
	return nil, s.opts.Keys.Revoke(ctx, in.ID)
}

func days(n int) time.Duration { return time.Duration(n) * 24 * time.Hour }

func scopesOf(words []string) (identity.Scopes, error) {
	list := make([]identity.Scope, len(words))
	for i, w := range words {
		list[i] = identity.Scope(w)
	}
	return identity.ScopesOf(list...)
}

func keyContract(k apikey.Key, owners map[id.ID]string) contract.APIKey {
	out := contract.APIKey{
		ID: k.ID, Kind: string(k.Kind), Name: k.Name, Prefix: k.Prefix, Scopes: []string{},
		OwnerID: k.UserID, OwnerName: owners[k.UserID], CreatedAt: k.CreatedAt.UTC(), ExpiresAt: k.ExpiresAt.UTC(),
	}
	for _, scope := range k.Scopes.List() {
		out.Scopes = append(out.Scopes, string(scope))
	}
	if !k.LastUsedAt.IsZero() {
		used := k.LastUsedAt.UTC()
		out.LastUsedAt = &used
	}
	return out
}
