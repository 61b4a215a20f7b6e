package clerk

import (
	"cmp"
	"strings"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

func userOf(u *sdk.User) identity.ExternalUser {
	out := identity.ExternalUser{ID: u.ID, Name: strings.TrimSpace(text(u.FirstName) + " " + text(u.LastName)), Version: moment(u.UpdatedAt)}
	for _, e := range u.EmailAddresses {
		if e != nil && e.ID == text(u.PrimaryEmailAddressID) {
			out.Email = strings.ToLower(e.EmailAddress)
			out.Verified = e.Verification != nil && e.Verification.Status == "verified"
		}
	}
	out.Name = cmp.Or(out.Name, text(u.Username), out.Email)
	return out
}

func organisationOf(o *sdk.Organization) identity.ExternalOrganisation {
	return identity.ExternalOrganisation{ID: o.ID, Name: o.Name, Slug: o.Slug, Version: moment(o.UpdatedAt)}
}

// membershipOf is false for one that does not say whose it is and where.
func membershipOf(m *sdk.OrganizationMembership) (identity.ExternalMembership, bool) {
	if m.Organization == nil || m.PublicUserData == nil || m.ID == "" || m.PublicUserData.UserID == "" {
		return identity.ExternalMembership{}, false
	}
	return identity.ExternalMembership{
		ID: m.ID, UserID: m.PublicUserData.UserID, OrganisationID: m.Organization.ID,
		Role: roleOf(m.Role), Version: moment(m.UpdatedAt),
	}, true
}

// roleOf maps Clerk's roles: org:admin administers, everybody else, whatever
// roles the application has made for itself, is a member.
func roleOf(role string) identity.Role {
	if strings.TrimPrefix(role, "org:") == "admin" {
		return identity.RoleAdmin
	}
	return identity.RoleMember
}

// moment reads Clerk's times: milliseconds since 1970.
func moment(milliseconds int64) time.Time { return time.UnixMilli(milliseconds).UTC() }

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
