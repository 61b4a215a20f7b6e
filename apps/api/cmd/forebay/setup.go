package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const setupUsage = `Usage: forebay setup --organisation NAME --email EMAIL [--name NAME] [--slug SLUG]

Creates an organisation and its first admin, whose password is read from the
terminal, or from standard input when that is no terminal. Everybody else is
invited in the browser. The schema must be up to date; the service may run.
`

func setup(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("setup", setupUsage, stdout)
	organisation := flags.String("organisation", "", "the organisation's name")
	email := flags.String("email", "", "the admin's e-mail address")
	name := flags.String("name", "", "the admin's name (default: what stands before the @)")
	slug := flags.String("slug", "", "a short name for addresses, unique here (default: from the organisation's name)")
	if rest, err := parse(flags, args); err != nil {
		return err
	} else if len(rest) > 0 || *organisation == "" || !strings.Contains(*email, "@") {
		return usagef("setup needs --organisation NAME and --email EMAIL, and nothing else")
	}
	if *slug == "" {
		*slug = slugOf(*organisation)
	}
	if *slug != slugOf(*slug) || *slug == "" {
		return usagef("setup needs --slug with letters a to z, digits and dashes for this organisation")
	}
	cfg, err := config.Load(os.Getenv)
	if err != nil {
		return err
	}
	if cfg.Auth == config.AuthClerk {
		return knowledge.Errorf(knowledge.CodeManagedElsewhere, "Clerk manages the accounts of this installation. Create the organisation there and sign in.")
	}
	password, err := readPassword(stderr)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, newProgress(stderr).step)
	if err != nil {
		return err
	}
	defer db.close()
	a, err := app.OpenAccounts(app.Options{Config: cfg, Database: db.config})
	if err != nil {
		return err
	}
	defer a.Close()
	who, _, _ := strings.Cut(*email, "@")
	admin := local.DemoAccount{Email: *email, Name: firstOf(*name, who), Password: password, Role: identity.RoleAdmin}
	org, err := a.Accounts.Found(ctx, *organisation, *slug, admin)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s is founded; sign in as %s.\n", org.Name, *email)
	return err
}

var notInSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slugOf makes a short name for addresses.
func slugOf(name string) string {
	return strings.Trim(notInSlug.ReplaceAllString(strings.ToLower(name), "-"), "-")
}
