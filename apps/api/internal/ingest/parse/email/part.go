package email

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
)

// piece is a part of the message that is read, not attached.
type piece struct {
	text string
	html bool
	flow bool // format=flowed
}

// part goes through a part with all inside it. Faults of the message are
// noted; an error is of who takes the attachments, or the context's.
func (m *message) part(head header, content []byte, depth int) error {
	if err := m.ctx.Err(); err != nil {
		return err
	}
	if m.parts++; m.parts > maxParts || depth > maxDepth {
		m.w.Note("This e-mail has more parts than any honest one; the rest was not read.")
		return nil
	}
	mediaType, params := contentType(head)
	if strings.HasPrefix(mediaType, "multipart/") {
		return m.multipart(mediaType, params["boundary"], content, depth)
	}
	disposition, file, err := mime.ParseMediaType(head.get("Content-Disposition"))
	if err != nil {
		disposition, file = strings.ToLower(strings.TrimSpace(strings.Split(head.get("Content-Disposition"), ";")[0])), nil
	}
	decoded := m.decode(head.get("Content-Transfer-Encoding"), content)
	named := file["filename"] != "" || params["name"] != ""
	switch {
	case disposition == "attachment":
	case mediaType == "text/plain" && !named:
		m.texts = append(m.texts, piece{text: toUTF8(decoded, params["charset"]), flow: strings.EqualFold(params["format"], "flowed")})
		return nil
	case mediaType == "text/html" && !named:
		m.texts = append(m.texts, piece{text: toUTF8(decoded, params["charset"]), html: true})
		return nil
	case strings.HasPrefix(mediaType, "image/") && head.get("Content-Id") != "":
		return nil // a picture of the layout, such as a logo
	}
	if mediaType == "message/rfc822" {
		return m.attach(messageName(file, params, decoded), decoded)
	}
	return m.attach(fileName(file, params, mediaType), decoded)
}

// messageName calls an attached message by its subject.
func messageName(file, params map[string]string, content []byte) string {
	name := fileName(file, params, "")
	if head, _ := split(content); name == "attachment" && head.get("Subject") != "" {
		name = strings.NewReplacer("/", " ", `\`, " ").Replace(decodeHeader(head.get("Subject")))
	}
	if !strings.HasSuffix(strings.ToLower(name), ".eml") {
		name += ".eml"
	}
	return name
}

// contentType is what a part is; one that does not say, or cannot, is plain text.
func contentType(head header) (string, map[string]string) {
	value := head.get("Content-Type")
	mediaType, params, err := mime.ParseMediaType(value)
	if err == nil || errors.Is(err, mime.ErrInvalidMediaParameter) {
		return mediaType, params
	}
	first, _, _ := strings.Cut(value, ";")
	if first = strings.ToLower(strings.TrimSpace(first)); strings.Count(first, "/") == 1 {
		return first, nil
	}
	return "text/plain", nil
}

// multipart goes through parts beside each other; of alternatives, it keeps
// the plainest text.
func (m *message) multipart(mediaType, boundary string, content []byte, depth int) error {
	if boundary == "" {
		m.w.Note("A part of this e-mail does not say where its parts end; it was not read.")
		return nil
	}
	before := len(m.texts)
	parts := multipart.NewReader(bytes.NewReader(content), boundary)
	for {
		p, err := parts.NextRawPart()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				m.w.Note("This e-mail breaks off before its end, or is damaged; what follows was not read.")
			}
			break
		}
		inner, err := io.ReadAll(p)
		if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
			m.w.Note("This e-mail breaks off before its end, or is damaged; what follows was not read.")
			break
		}
		if err := m.part(fields(p.Header), inner, depth+1); err != nil {
			return err
		}
	}
	if mediaType == "multipart/alternative" {
		m.texts = append(m.texts[:before:before], plainest(m.texts[before:])...)
	}
	return nil
}

// plainest is the plain text among alternatives, or else all of them.
func plainest(texts []piece) []piece {
	var plain []piece
	for _, t := range texts {
		if !t.html && strings.TrimSpace(t.text) != "" {
			plain = append(plain, t)
		}
	}
	if plain != nil {
		return plain
	}
	return texts
}

func fields(h textproto.MIMEHeader) header {
	head := header{}
	for name, values := range h {
		head[name] = values[0]
	}
	return head
}

// decode undoes the transfer encoding; what is damaged is decoded up to there.
func (m *message) decode(encoding string, content []byte) []byte {
	var r io.Reader
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, &onlyBase64{bytes.NewReader(content)})
	case "quoted-printable":
		r = quotedprintable.NewReader(bytes.NewReader(content))
	default:
		return content
	}
	decoded, err := io.ReadAll(r)
	if err != nil {
		m.w.Note("A part of this e-mail is damaged; it was read up to there.")
	}
	return decoded
}

// onlyBase64 leaves out what line ends and careless gateways put between.
type onlyBase64 struct{ r *bytes.Reader }

func (o *onlyBase64) Read(p []byte) (int, error) {
	for {
		n, err := o.r.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
	}
}

// toUTF8 decodes text from the charset that it names. Without one that is
// known, it is UTF-8 if it can be, else Windows-1252.
func toUTF8(text []byte, name string) string {
	if enc, _ := charset.Lookup(name); enc != nil && !strings.EqualFold(name, "us-ascii") {
		if decoded, err := enc.NewDecoder().Bytes(text); err == nil {
			return string(decoded)
		}
	}
	if utf8.Valid(text) {
		return string(text)
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(text)
	if err != nil {
		return strings.ToValidUTF8(string(text), "\ufffd")
	}
	return string(decoded)
}
