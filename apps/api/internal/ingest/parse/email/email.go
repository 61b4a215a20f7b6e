// Package email reads e-mails as programs keep them (.eml): headers, the text
// in the plainest form that it came in, and what is attached, which is handed
// on to become documents of their own. Real mail breaks the standards (RFC
// 5322, 2045 to 2047, 3676) in every way, so nothing here insists on them.
package email

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"path"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/archive"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Options says what to do with attachments.
type Options struct {
	// Unread says why a file cannot be read, from its name and its first bytes,
	// or returns "".
	Unread func(name string, head []byte) (why string)
	// Take is given each attachment that can be read, by its name. Nil: the
	// e-mail stays closed.
	Take func(name string, content io.Reader) error
}

// Limits of one e-mail.
const (
	maxParts = 1000 // of which the largest real ones have some dozens
	maxDepth = 20   // of parts inside parts
)

// Parse reads the e-mail in data. It fails with unreadable when there are no
// headers to be found.
func Parse(ctx context.Context, name string, data []byte, o Options) (knowledge.Text, error) {
	head, content := split(data)
	if len(head) == 0 {
		return knowledge.Text{}, &knowledge.Error{
			Code:    knowledge.CodeUnreadable,
			Message: "This file is named as an e-mail, but holds none. Export it again from the mail program.",
		}
	}
	m := message{Options: o, ctx: ctx, seen: map[string]bool{}}
	subject := decodeHeader(head.get("Subject"))
	m.headers(head, subject)
	if err := m.part(head, content, 0); err != nil {
		return knowledge.Text{}, err
	}
	m.writeBody()
	m.list()
	return m.w.Text(subject, body.NameTitle(name))
}

// message is the way through one e-mail.
type message struct {
	Options
	ctx      context.Context
	w        body.Writer
	texts    []piece // its text, in order
	attached []attachment
	seen     map[string]bool
	parts    int
}

// attachment is one file in the list.
type attachment struct {
	name string
	size int64
	why  string // it was left out, or empty
}

// headers writes who wrote what to whom, as a reader's eye expects it.
func (m *message) headers(head header, subject string) {
	m.w.Heading(1, subject)
	for _, name := range []string{"From", "To", "Cc", "Date"} {
		value := decodeHeader(head.get(name))
		if name == "Date" {
			value = date(value)
		}
		if value != "" {
			m.w.Block(knowledge.BlockParagraph, 0, name+": "+body.OneLine(value))
		}
	}
}

// date is a header's date in the sender's own time, or as it stands when it
// makes no sense.
func date(value string) string {
	at, err := mail.ParseDate(value)
	if err != nil {
		return value
	}
	return at.Format(time.RFC1123Z)
}

// list names what was attached.
func (m *message) list() {
	if len(m.attached) == 0 {
		return
	}
	m.w.Heading(2, "Attachments")
	left := 0
	for _, a := range m.attached {
		item := a.name + ", " + archive.Size(a.size)
		if a.why != "" {
			left++
			item += ": left out. " + a.why
		}
		m.w.Block(knowledge.BlockListItem, 1, item)
	}
	switch {
	case left == 1:
		m.w.Note("One attachment was left out; the list at the end says why.")
	case left > 1:
		m.w.Note("%d attachments were left out; the list at the end says why.", left)
	}
}

// attach hands an attachment on, or notes why not.
func (m *message) attach(name string, content []byte) error {
	a := attachment{name: m.unique(name), size: int64(len(content))}
	switch {
	case m.Take == nil:
		a.why = "Attachments this deep inside other files stay closed."
	case len(content) == 0:
		a.why = "It is empty."
	default:
		a.why = m.Unread(a.name, content)
	}
	m.attached = append(m.attached, a)
	if a.why != "" {
		return nil
	}
	return m.Take(a.name, bytes.NewReader(content))
}

// unique tells attachments of one name apart: children are known by name.
func (m *message) unique(name string) string {
	name = path.Base(strings.ReplaceAll(body.OneLine(body.Clean(name)), `\`, "/"))
	if name == "." || name == "/" || name == ".." {
		name = "attachment"
	}
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	for n := 2; m.seen[name]; n++ {
		name = fmt.Sprintf("%s (%d)%s", stem, n, ext)
	}
	m.seen[name] = true
	return name
}

// fileName is what an attachment is called, or could be.
func fileName(disposition, contentType map[string]string, mediaType string) string {
	for _, name := range []string{disposition["filename"], contentType["name"]} {
		if name = decodeHeader(name); strings.TrimSpace(name) != "" {
			return name
		}
	}
	if exts, err := mime.ExtensionsByType(mediaType); err == nil && len(exts) > 0 {
		return "attachment" + exts[0]
	}
	return "attachment"
}
