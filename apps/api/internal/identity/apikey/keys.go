package apikey

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// How long keys last. None lasts for ever: one that was forgotten somewhere ends
// by itself. A service's key is renewed under the same ID, so that what was
// granted to it stays.
const (
	DefaultLife = 90 * 24 * time.Hour
	MaxLife     = 365 * 24 * time.Hour
)

const (
	maxName     = 120 // characters
	maxPersonal = 50  // keys that last, of one person
	maxServices = 200 // keys that last, of an organisation
)

// NewKey asks for a key.
type NewKey struct {
	Kind   Kind // default Person
	Name   string
	Scopes identity.Scopes
	Life   time.Duration // default DefaultLife, at most MaxLife
}

// Keys manages keys for the context's viewer: members their own, admins also
// the services', and they can revoke anybody's. Who came with a key manages
// none: one that leaked must not make others.
type Keys struct {
	store Store
	names Names
	now   func() time.Time
}

// Names returns the names of people who are or were members.
type Names func(ctx context.Context, people []id.ID) (map[id.ID]string, error)

// New returns Keys. A nil now means [time.Now].
func New(store Store, names Names, now func() time.Time) *Keys {
	if now == nil {
		now = time.Now
	}
	return &Keys{store: store, names: names, now: now}
}

// Owners returns the names of who made the keys.
func (k *Keys) Owners(ctx context.Context, keys ...Key) (map[id.ID]string, error) {
	people := make([]id.ID, len(keys))
	for i, key := range keys {
		people[i] = key.UserID
	}
	return k.names(ctx, people)
}

// List returns the viewer's keys, and for an admin everybody's, the newest first.
func (k *Keys) List(ctx context.Context) ([]Key, error) {
	viewer, err := signedIn(ctx)
	if err != nil {
		return nil, err
	}
	all, err := k.store.Keys(ctx)
	if err != nil || viewer.Admin() {
		return all, err
	}
	return slices.DeleteFunc(all, func(key Key) bool { return !key.ownedBy(viewer) }), nil
}

// Services returns the services that last, by name: those whom access can be
// given to.
func (k *Keys) Services(ctx context.Context) ([]Key, error) {
	all, err := k.store.Keys(ctx)
	if err != nil {
		return nil, err
	}
	now := k.now()
	services := slices.DeleteFunc(all, func(key Key) bool { return key.Kind != Service || !key.Lasts(now) })
	slices.SortFunc(services, func(a, b Key) int { return strings.Compare(a.Name, b.Name) })
	return services, nil
}

// Current is the key that the viewer came with.
func (k *Keys) Current(ctx context.Context) (Key, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Key{}, err
	}
	if viewer.KeyID.IsNil() {
		return Key{}, knowledge.Errorf(knowledge.CodeNotFound, "You are signed in, and came with no key.")
	}
	return k.store.Key(ctx, viewer.KeyID)
}

// Make makes a key and returns the whole of it, which is never seen again.
func (k *Keys) Make(ctx context.Context, n NewKey) (made Key, whole string, err error) {
	viewer, err := signedIn(ctx)
	if err != nil {
		return Key{}, "", err
	}
	if n.Kind == Service && !viewer.Admin() {
		return Key{}, "", knowledge.Errorf(knowledge.CodeForbidden, "Only an admin may make a service's key. Ask one of yours, or make one of your own.")
	}
	if n.Name, err = cleanName(n.Name); err != nil {
		return Key{}, "", err
	}
	if n.Scopes == 0 {
		return Key{}, "", invalid("scopes", "Say what the key is for: at least one scope.")
	}
	now := k.now().UTC().Truncate(time.Microsecond) // the database's precision
	expires, err := end(now, n.Life)
	if err != nil {
		return Key{}, "", err
	}
	if err := k.room(ctx, viewer, n.Kind); err != nil {
		return Key{}, "", err
	}
	t := token{key: id.New(), org: viewer.OrgID, secret: newSecret()}
	made = Key{
		ID: t.key, OrgID: t.org, Kind: n.Kind, UserID: viewer.UserID, Name: n.Name, Prefix: t.Prefix(),
		SecretHash: t.secret.hash(), Scopes: n.Scopes, CreatedAt: now, ExpiresAt: expires,
	}
	if made.Kind == "" {
		made.Kind = Person
	}
	if err := k.store.CreateKey(ctx, made); err != nil {
		return Key{}, "", err
	}
	return made, t.String(), nil
}

// room refuses more keys than anybody can keep in view.
func (k *Keys) room(ctx context.Context, viewer identity.Viewer, kind Kind) error {
	all, err := k.store.Keys(ctx)
	if err != nil {
		return err
	}
	limit, now, last := maxPersonal, k.now(), 0
	if kind == Service {
		limit = maxServices
	}
	for _, key := range all {
		if key.Lasts(now) && (kind == Service && key.Kind == Service || kind != Service && key.ownedBy(viewer)) {
			last++
		}
	}
	if last >= limit {
		return knowledge.Errorf(knowledge.CodeConflict, "There are %d keys already. Revoke one that is not used any more.", last)
	}
	return nil
}

// Rename gives a key another name.
func (k *Keys) Rename(ctx context.Context, key id.ID, name string) (Key, error) {
	found, err := k.managed(ctx, key)
	if err != nil {
		return Key{}, err
	}
	if found.Name, err = cleanName(name); err != nil {
		return Key{}, err
	}
	return found, k.store.RenameKey(ctx, key, found.Name)
}

// Renew gives a key another secret and end. The one before is good no more; what
// was granted to the key stays.
func (k *Keys) Renew(ctx context.Context, key id.ID, life time.Duration) (renewed Key, whole string, err error) {
	found, err := k.managed(ctx, key)
	if err != nil {
		return Key{}, "", err
	}
	if found.ExpiresAt, err = end(k.now().UTC().Truncate(time.Microsecond), life); err != nil {
		return Key{}, "", err
	}
	t := token{key: key, org: found.OrgID, secret: newSecret()}
	found.Prefix, found.SecretHash = t.Prefix(), t.secret.hash()
	if err := k.store.RenewKey(ctx, key, found.Prefix, found.SecretHash, found.ExpiresAt); err != nil {
		return Key{}, "", err
	}
	return found, t.String(), nil
}

// Revoke ends a key at the next request that comes with it. An admin may end
// anybody's.
func (k *Keys) Revoke(ctx context.Context, key id.ID) error {
	viewer, err := signedIn(ctx)
	if err != nil {
		return err
	}
	if !viewer.Admin() {
		if _, err := k.managed(ctx, key); err != nil {
			return err
		}
	}
	return k.store.RevokeKey(ctx, key, k.now())
}

// managed returns a key that the viewer may change: their own, or as an admin a
// service's. Nobody changes another person's, which would be to act as them.
func (k *Keys) managed(ctx context.Context, key id.ID) (Key, error) {
	viewer, err := signedIn(ctx)
	if err != nil {
		return Key{}, err
	}
	found, err := k.store.Key(ctx, key)
	switch {
	case err != nil:
		return Key{}, err
	case found.ownedBy(viewer), found.Kind == Service && viewer.Admin():
		return found, nil
	case viewer.Admin():
		return Key{}, knowledge.Errorf(knowledge.CodeForbidden, "This key acts for somebody else, so only they can change it. You may revoke it.")
	default:
		return Key{}, knowledge.NotFound("key")
	}
}

func (k Key) ownedBy(v identity.Viewer) bool { return k.Kind == Person && k.UserID == v.UserID }

// signedIn is the viewer, if they came with a session.
func signedIn(ctx context.Context) (identity.Viewer, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err == nil && !viewer.KeyID.IsNil() {
		err = knowledge.Errorf(knowledge.CodeForbidden, "An API key cannot manage keys. Sign in and do it in Settings, Keys.")
	}
	return viewer, err
}

func end(now time.Time, life time.Duration) (time.Time, error) {
	switch {
	case life == 0:
		life = DefaultLife
	case life < 0 || life > MaxLife:
		return time.Time{}, invalid("days", fmt.Sprintf("A key lasts for 1 to %d days.", int(MaxLife.Hours()/24)))
	}
	return now.Add(life), nil
}

func cleanName(raw string) (string, error) {
	name := strings.Join(strings.Fields(strings.ToValidUTF8(raw, "")), " ")
	if name == "" || utf8.RuneCountInString(name) > maxName {
		return "", invalid("name", fmt.Sprintf("A key needs a name of 1 to %d characters, such as what uses it.", maxName))
	}
	return name, nil
}

func invalid(field, message string) error {
	return &knowledge.Error{Code: knowledge.CodeInvalid, Field: field, Message: message}
}
