package clerktest

import (
	"fmt"
	"slices"
	"strings"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
)

// tick is the time of the next change, in milliseconds.
func (s *Server) tick() int64 {
	s.clock = s.clock.Add(time.Second)
	return s.clock.UnixMilli()
}

// next makes an ID of Clerk's form.
func (s *Server) next(prefix string) string {
	s.number++
	return fmt.Sprintf("%s_2a%022d", prefix, s.number)
}

// AddUser makes a person with a verified address.
func (s *Server) AddUser(name, email string) sdk.User {
	s.mu.Lock()
	defer s.mu.Unlock()
	first, last, _ := strings.Cut(name, " ")
	at, address := s.tick(), s.next("idn")
	u := &sdk.User{
		Object: "user", ID: s.next("user"), FirstName: &first, LastName: &last, PrimaryEmailAddressID: &address,
		EmailAddresses: []*sdk.EmailAddress{{
			ID: address, Object: "email_address", EmailAddress: email,
			Verification: &sdk.Verification{Object: "verification", Status: "verified", Strategy: "email_code"},
		}},
		CreatedAt: at, UpdatedAt: at,
	}
	s.users = append(s.users, u)
	return *u
}

// ChangeUser changes a person.
func (s *Server) ChangeUser(id string, change func(*sdk.User)) sdk.User {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.users, func(u *sdk.User) bool { return u.ID == id })
	changed := *s.users[i]
	change(&changed)
	changed.UpdatedAt = s.tick()
	s.users[i] = &changed
	return changed
}

// RemoveUser deletes a person, and their memberships.
func (s *Server) RemoveUser(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tick()
	s.users = slices.DeleteFunc(s.users, func(u *sdk.User) bool { return u.ID == id })
	s.memberships = slices.DeleteFunc(s.memberships, func(m *sdk.OrganizationMembership) bool { return m.PublicUserData.UserID == id })
}

// AddOrganisation makes one.
func (s *Server) AddOrganisation(name, slug string) sdk.Organization {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.tick()
	o := &sdk.Organization{Object: "organization", ID: s.next("org"), Name: name, Slug: slug, CreatedAt: at, UpdatedAt: at}
	s.orgs = append(s.orgs, o)
	return *o
}

// ChangeOrganisation renames one.
func (s *Server) ChangeOrganisation(id, name string) sdk.Organization {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.orgs, func(o *sdk.Organization) bool { return o.ID == id })
	changed := *s.orgs[i]
	changed.Name, changed.UpdatedAt = name, s.tick()
	s.orgs[i] = &changed
	return changed
}

// RemoveOrganisation deletes one, and its memberships.
func (s *Server) RemoveOrganisation(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tick()
	s.orgs = slices.DeleteFunc(s.orgs, func(o *sdk.Organization) bool { return o.ID == id })
	s.memberships = slices.DeleteFunc(s.memberships, func(m *sdk.OrganizationMembership) bool { return m.Organization.ID == id })
}

// AddMember puts a person into an organisation, as "org:admin", "org:member" or
// a role that the application made.
func (s *Server) AddMember(org sdk.Organization, u sdk.User, role string) sdk.OrganizationMembership {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.tick()
	m := &sdk.OrganizationMembership{
		Object: "organization_membership", ID: s.next("orgmem"), Organization: &org, Role: role, CreatedAt: at, UpdatedAt: at,
		PublicUserData: &sdk.OrganizationMembershipPublicUserData{UserID: u.ID, FirstName: u.FirstName, LastName: u.LastName},
	}
	s.memberships = append(s.memberships, m)
	return *m
}

// ChangeRole gives a member another role.
func (s *Server) ChangeRole(id, role string) sdk.OrganizationMembership {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.memberships, func(m *sdk.OrganizationMembership) bool { return m.ID == id })
	changed := *s.memberships[i]
	changed.Role, changed.UpdatedAt = role, s.tick()
	s.memberships[i] = &changed
	return changed
}

// RemoveMember ends a membership and returns it as it was.
func (s *Server) RemoveMember(id string) sdk.OrganizationMembership {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tick()
	i := slices.IndexFunc(s.memberships, func(m *sdk.OrganizationMembership) bool { return m.ID == id })
	m := *s.memberships[i]
	s.memberships = slices.Delete(s.memberships, i, i+1)
	return m
}

// Now is when the last change was made.
func (s *Server) Now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.clock
}
