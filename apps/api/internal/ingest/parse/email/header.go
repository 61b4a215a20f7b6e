package email

import (
	"bytes"
	"io"
	"mime"
	"net/textproto"

	"golang.org/x/net/html/charset"
)

// header is the fields of a message or a part; of several of one name the
// first counts, as mail programs have it.
type header map[string]string

func (h header) get(name string) string { return h[textproto.CanonicalMIMEHeaderKey(name)] }

// split parts the fields from what they are about. Lines that are no fields
// are skipped, such as the "From " that mailboxes put before each message.
func split(data []byte) (header, []byte) {
	head := header{}
	name := ""
	for len(data) > 0 {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		line = bytes.TrimSuffix(line, []byte("\r"))
		data = rest
		if len(line) == 0 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' { // the field goes on
			if name != "" {
				head[name] += " " + string(bytes.TrimSpace(line))
			}
			continue
		}
		name = ""
		key, value, ok := bytes.Cut(line, []byte(":"))
		if !ok || !isFieldName(key) {
			continue
		}
		if field := textproto.CanonicalMIMEHeaderKey(string(key)); head[field] == "" {
			name = field
			head[name] = string(bytes.TrimSpace(value))
		}
	}
	return head, data
}

// isFieldName says whether these are the visible ASCII characters that a
// field's name has.
func isFieldName(key []byte) bool {
	for _, c := range key {
		if c <= ' ' || c >= 0x7F {
			return false
		}
	}
	return len(key) > 0
}

var words = mime.WordDecoder{CharsetReader: func(name string, r io.Reader) (io.Reader, error) {
	return charset.NewReaderLabel(name, r)
}}

// decodeHeader decodes what RFC 2047 encodes, and takes other bytes as text of
// the time before UTF-8.
func decodeHeader(value string) string {
	decoded, err := words.DecodeHeader(value)
	if err != nil {
		decoded = value
	}
	return toUTF8([]byte(decoded), "")
}
