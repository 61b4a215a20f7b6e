package clerk

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"net/http"
	"strconv"
	"strings"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

const (
	// callTime bounds one call, whether Clerk is slow or silent.
	callTime = 4 * time.Second
	// patience is how often the reconciliation tries a call before it gives up
	// and is begun anew by its job.
	patience = 6
	// longestWait bounds what is waited for because Clerk asks for it.
	longestWait = time.Minute
	// pageSize is the most that Clerk gives at once.
	pageSize = 500
)

// backend asks Clerk. What does not exist is nil, without an error.
type backend struct {
	jwks          jwks.Client
	users         user.Client
	organisations organization.Client
	memberships   organizationmembership.Client
}

func newBackend(url, key string, attempts int) backend {
	url = strings.TrimSuffix(cmp.Or(url, "https://api.clerk.com"), "/") + "/v1"
	b := retrying{attempts: attempts, next: sdk.NewBackend(&sdk.BackendConfig{
		HTTPClient: &http.Client{Timeout: callTime}, URL: &url, Key: &key,
	})}
	return backend{
		jwks: jwks.Client{Backend: b}, users: user.Client{Backend: b},
		organisations: organization.Client{Backend: b}, memberships: organizationmembership.Client{Backend: b},
	}
}

func (b backend) keys(ctx context.Context) ([]*sdk.JSONWebKey, error) {
	set, err := b.jwks.Get(ctx, &jwks.GetParams{})
	if err != nil {
		return nil, err
	}
	return set.Keys, nil
}

func (b backend) user(ctx context.Context, external string) (*identity.ExternalUser, error) {
	u, err := b.users.Get(ctx, external)
	if missing(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := userOf(u)
	return &out, nil
}

func (b backend) organisation(ctx context.Context, external string) (*identity.ExternalOrganisation, error) {
	o, err := b.organisations.Get(ctx, external)
	if missing(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := organisationOf(o)
	return &out, nil
}

// membership asks for a person's place in an organisation.
func (b backend) membership(ctx context.Context, person, org string) (*sdk.OrganizationMembership, error) {
	list, err := b.memberships.List(ctx, &organizationmembership.ListParams{
		OrganizationID: org, UserIDs: []string{person}, ListParams: page(0),
	})
	if missing(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, m := range list.OrganizationMemberships {
		if m.PublicUserData != nil && m.PublicUserData.UserID == person {
			return m, nil
		}
	}
	return nil, nil
}

// allUsers are Clerk's people, a page at a time, by creation, so that those who
// come while we look are on the last page.
func (b backend) allUsers(ctx context.Context) iter.Seq2[[]*sdk.User, error] {
	return pages(func(from int64) ([]*sdk.User, error) {
		list, err := b.users.List(ctx, &user.ListParams{ListParams: page(from), OrderBy: sdk.String("created_at")})
		if err != nil {
			return nil, err
		}
		return list.Users, nil
	})
}

func (b backend) allOrganisations(ctx context.Context) iter.Seq2[[]*sdk.Organization, error] {
	return pages(func(from int64) ([]*sdk.Organization, error) {
		list, err := b.organisations.List(ctx, &organization.ListParams{ListParams: page(from), OrderBy: sdk.String("created_at")})
		if err != nil {
			return nil, err
		}
		return list.Organizations, nil
	})
}

// allMemberships are an organisation's. One that went since is without any.
func (b backend) allMemberships(ctx context.Context, org string) iter.Seq2[[]*sdk.OrganizationMembership, error] {
	return pages(func(from int64) ([]*sdk.OrganizationMembership, error) {
		list, err := b.memberships.List(ctx, &organizationmembership.ListParams{
			OrganizationID: org, ListParams: page(from), OrderBy: sdk.String("created_at"),
		})
		if missing(err) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		return list.OrganizationMemberships, nil
	})
}

func page(from int64) sdk.ListParams {
	return sdk.ListParams{Limit: sdk.Int64(pageSize), Offset: sdk.Int64(from)}
}

// pages reads until a page is not full.
func pages[T any](read func(from int64) ([]T, error)) iter.Seq2[[]T, error] {
	return func(yield func([]T, error) bool) {
		for from := int64(0); ; {
			items, err := read(from)
			if !yield(items, err) || err != nil || len(items) < pageSize {
				return
			}
			from += int64(len(items))
		}
	}
}

// retrying tries a call again when Clerk limits its rate, fails, or cannot be
// reached, and then waits as long as Clerk asks. Only reads are made here, so
// doing one twice is safe.
type retrying struct {
	next     sdk.Backend
	attempts int
}

// Call implements clerk-sdk-go's Backend.
func (r retrying) Call(ctx context.Context, req *sdk.APIRequest, out sdk.ResponseReader) error {
	for attempt := 1; ; attempt++ {
		err := r.next.Call(ctx, req, out)
		if err == nil || attempt >= r.attempts || !passing(err) {
			return err
		}
		wait := time.NewTimer(min(retryAfter(err, time.Second<<(attempt-1)), longestWait))
		select {
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
			return errors.Join(ctx.Err(), err)
		}
	}
}

// statusOf is the status that Clerk answered with; 0 when it gave no answer of
// its own, as when a proxy on the way did.
func statusOf(err error) int {
	if e, ok := errors.AsType[*sdk.APIErrorResponse](err); ok {
		return e.HTTPStatusCode
	}
	return 0
}

func missing(err error) bool { return statusOf(err) == http.StatusNotFound }

// passing says whether the same call may succeed later.
func passing(err error) bool {
	status := statusOf(err)
	return status == 0 || status == http.StatusTooManyRequests || status >= 500
}

// retryAfter is what Clerk's answer asks for, in seconds there.
func retryAfter(err error, otherwise time.Duration) time.Duration {
	if e, ok := errors.AsType[*sdk.APIErrorResponse](err); ok && e.Response != nil {
		if seconds, err := strconv.Atoi(e.Response.Header.Get("Retry-After")); err == nil && seconds >= 0 {
			return time.Duration(seconds) * time.Second
		}
	}
	return otherwise
}
