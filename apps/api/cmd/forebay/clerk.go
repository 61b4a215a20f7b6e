package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const clerkUsage = `Usage: forebay clerk sync
       forebay clerk link SLUG ORGANISATION

sync  brings people, organisations and memberships in step with Clerk now, as
      the service does every night
link  ties the organisation with the short name SLUG, which was here before
      Clerk, to one of Clerk's by its ID (org_...), before anybody enters it

Needs FOREBAY_AUTH=clerk and Clerk's keys: see docs/clerk.md. The service may run.
`

func clerkCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	rest, err := parse(flagSet("clerk", clerkUsage, stdout), args)
	if err != nil {
		return err
	}
	var do func(context.Context, *app.App, io.Writer) error
	switch {
	case len(rest) == 1 && rest[0] == "sync":
		do = clerkSync
	case len(rest) == 3 && rest[0] == "link":
		do = func(ctx context.Context, a *app.App, out io.Writer) error {
			return clerkLink(ctx, a, out, rest[1], rest[2])
		}
	default:
		return usagef("clerk takes sync, or link SLUG ORGANISATION")
	}
	cfg, err := config.Load(os.Getenv)
	if err != nil {
		return err
	}
	if cfg.Auth != config.AuthClerk {
		return knowledge.Errorf(knowledge.CodeConflict, "This installation does not use Clerk. Set FOREBAY_AUTH=clerk and Clerk's keys first; docs/clerk.md says how.")
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
	return do(ctx, a, stdout)
}

func clerkSync(ctx context.Context, a *app.App, out io.Writer) error {
	done, err := a.Clerk.Reconcile(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "Taken in: %d people, %d organisations, %d memberships. Ended: %d.\n",
		done.People, done.Organisations, done.Memberships, done.Ended)
	return err
}

func clerkLink(ctx context.Context, a *app.App, out io.Writer, slug, external string) error {
	org, err := a.Clerk.Link(ctx, slug, external)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s is linked: its members at Clerk find its documents when they sign in.\n", org.Name)
	return err
}
