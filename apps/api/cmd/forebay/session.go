package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/client"
	"golang.org/x/term"
)

// session is what the command line remembers of a sign-in.
type session struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// sessionFile is in the data folder, so that each installation has its own.
func sessionFile() string { return filepath.Join(dataDir(), "session.json") }

func dataDir() string {
	if dir := os.Getenv("FOREBAY_DATA"); dir != "" {
		return dir
	}
	return ".forebay"
}

func (s session) save() error {
	body, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dataDir(), 0o700); err != nil {
		return err
	}
	return os.WriteFile(sessionFile(), body, 0o600)
}

// connect returns a client for whoever signed in here. FOREBAY_URL and
// FOREBAY_API_KEY, or FOREBAY_TOKEN, go before what is remembered.
func connect() (*client.Client, error) {
	var s session
	body, err := os.ReadFile(sessionFile())
	if err == nil {
		err = json.Unmarshal(body, &s)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s cannot be read (%w); sign in again: forebay sign-in EMAIL", sessionFile(), err)
	}
	if url := os.Getenv("FOREBAY_URL"); url != "" {
		s.URL = url
	}
	if token := firstOf(os.Getenv("FOREBAY_API_KEY"), os.Getenv("FOREBAY_TOKEN")); token != "" {
		s.Token = token
	}
	if s.URL == "" {
		s.URL = defaultURL
	}
	if s.Token == "" {
		return nil, errors.New("nobody is signed in here; start Forebay with `make up`, sign in: forebay sign-in EMAIL, or set FOREBAY_API_KEY to an API key")
	}
	return client.New(s.URL, s.Token), nil
}

const defaultURL = "http://127.0.0.1:8080"

const signInUsage = `Usage: forebay sign-in [--url URL] EMAIL

Signs in, so that import and ask can be used. The password is read from the
terminal, or from standard input when that is no terminal.
`

func signIn(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("sign-in", signInUsage, stdout)
	url := flags.String("url", firstOf(os.Getenv("FOREBAY_URL"), defaultURL), "where the API answers")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return usagef("sign-in takes one e-mail address: forebay sign-in EMAIL")
	}
	password, err := readPassword(stderr)
	if err != nil {
		return err
	}
	_, s, err := client.New(*url, "").SignIn(ctx, rest[0], password)
	if err != nil {
		return err
	}
	if err := (session{URL: *url, Token: s.Token}).save(); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "Signed in to %s as %s, until %s.\n", s.Organisation.Name, s.User.Email, s.ExpiresAt.Local().Format("2 January 2006"))
	return nil
}

func readPassword(prompt io.Writer) (string, error) {
	in := int(os.Stdin.Fd())
	if term.IsTerminal(in) {
		fmt.Fprint(prompt, "Password: ")
		password, err := term.ReadPassword(in)
		fmt.Fprintln(prompt)
		return string(password), err
	}
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && line == "" {
		return "", errors.New("no password: type it, or give it on standard input")
	}
	return strings.TrimRight(line, "\r\n"), nil
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
