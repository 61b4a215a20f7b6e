package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

const importUsage = `Usage: forebay import [--collection NAME] PATH...

Puts files, and every readable file in folders, into the library, and waits
until each can be found or has failed. Files that are there already are passed
over. Hidden files and folders are left out. The exit status is 1 when any
file failed.
`

// readable are the endings that a folder is searched for; a file that is named
// itself is sent whatever it is called.
var readable = []string{
	".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".pptx", ".xlsx",
	".odt", ".ods", ".odp", ".epub", ".csv", ".tsv", ".eml", ".zip",
}

func importCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("import", importUsage, stdout)
	collection := flags.String("collection", "", "put them into this collection, made if it is not there (default: your first writable one)")
	paths, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return usagef("import needs at least one file or folder: forebay import PATH...")
	}
	files, err := gather(paths)
	if err != nil {
		return err
	}
	api, err := connect()
	if err != nil {
		return err
	}
	i := importer{api: api, out: stdout, progress: newProgress(stderr)}
	into, err := i.collection(ctx, *collection)
	if err != nil {
		return err
	}
	return i.run(ctx, into, files)
}

// gather lists the files to send, in order, each once.
func gather(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s does not exist", path)
		}
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			files = append(files, path)
			continue
		}
		inside, err := walk(path)
		if err != nil {
			return nil, err
		}
		files = append(files, inside...)
	}
	files = distinct(files)
	if len(files) == 0 {
		return nil, fmt.Errorf("no file to import in %s; Forebay reads %s", strings.Join(paths, ", "), strings.Join(readable, " "))
	}
	return files, nil
}

// walk lists the readable files below a folder, which may itself be a link;
// links inside it to files are followed, those to folders are not, so that no
// circle of links can trap it.
func walk(folder string) ([]string, error) {
	target, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return nil, err
	}
	var files []string
	err = filepath.WalkDir(target, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case p != target && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case slices.Contains(readable, strings.ToLower(filepath.Ext(p))):
			if info, err := os.Stat(p); err == nil && info.Mode().IsRegular() {
				files = append(files, p)
			}
		}
		return nil
	})
	return files, err
}

// distinct keeps the first of paths that lead to the same file.
func distinct(files []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(files, func(f string) bool {
		key := f
		if target, err := filepath.EvalSymlinks(f); err == nil {
			key = target
		}
		if absolute, err := filepath.Abs(key); err == nil {
			key = absolute
		}
		again := seen[key]
		seen[key] = true
		return again
	})
}

// importer sends files and follows what becomes of them.
type importer struct {
	api      *client.Client
	out      io.Writer
	progress *progress

	waiting []contract.Document
	added   int
	known   int
	failed  int
}

func (i *importer) run(ctx context.Context, into id.ID, files []string) error {
	began := time.Now()
	for n, file := range files {
		i.progress.show("Sending %d of %d: %s", n+1, len(files), filepath.Base(file))
		if err := i.send(ctx, into, file); err != nil {
			return err
		}
	}
	if err := i.settle(ctx); err != nil {
		return err
	}
	i.progress.clear()
	fmt.Fprintf(i.out, "%d searchable, %d there already, %d failed, in %s.\n", i.added, i.known, i.failed, time.Since(began).Round(100*time.Millisecond))
	if i.failed > 0 {
		return fmt.Errorf("%d of %d files could not be imported; the reasons are above", i.failed, len(files))
	}
	return nil
}

// collection finds a collection by name, or makes it; no name is the person's
// first writable one.
func (i *importer) collection(ctx context.Context, name string) (id.ID, error) {
	if name == "" {
		return id.Nil, nil
	}
	all, err := i.api.Collections(ctx)
	if err != nil {
		return id.Nil, err
	}
	for _, c := range all {
		if strings.EqualFold(c.Name, name) {
			return c.ID, nil
		}
	}
	c, err := i.api.CreateCollection(ctx, name)
	return c.ID, err
}

// send uploads one file. What is wrong with the file is said and the next one
// goes on; what is wrong with the service ends the import.
func (i *importer) send(ctx context.Context, into id.ID, path string) error {
	file, err := os.Open(path)
	if err != nil {
		i.fail(path, err.Error())
		return nil
	}
	defer file.Close()
	uploaded, err := i.api.Upload(ctx, into, filepath.Base(path), file)
	if refused, ok := errors.AsType[*client.Error](err); ok && isFaultOfFile(refused.Status) {
		i.fail(path, refused.Detail)
		return nil
	}
	if err != nil {
		return err
	}
	if uploaded.Duplicate {
		i.known++
		return nil
	}
	i.waiting = append(i.waiting, uploaded.Document)
	return nil
}

// isFaultOfFile tells refusals of a file from refusals of whoever sends it.
func isFaultOfFile(status int) bool {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests:
		return false
	}
	return status < 500
}

func (i *importer) fail(name, reason string) {
	i.failed++
	i.progress.clear()
	fmt.Fprintf(i.out, "failed: %s: %s\n", name, reason)
}

// settleEvery is how often the documents under way are asked after.
const settleEvery = 200 * time.Millisecond

// settle waits until every document that was sent is searchable or has failed.
func (i *importer) settle(ctx context.Context) error {
	total := len(i.waiting)
	for len(i.waiting) > 0 {
		i.progress.show("Reading: %d of %d searchable", total-len(i.waiting), total)
		d, err := i.api.Document(ctx, i.waiting[0].ID)
		switch {
		case err != nil:
			return err
		case d.Status == "searchable":
			i.added++
			i.waiting = i.waiting[1:]
			continue
		case d.Status == "failed":
			i.fail(d.Name, d.Failure.Message)
			i.waiting = i.waiting[1:]
			continue
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w while %d files were being read; the service goes on reading them", errInterrupted, len(i.waiting))
		case <-time.After(settleEvery):
		}
	}
	return nil
}
