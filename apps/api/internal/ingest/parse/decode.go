package parse

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

var (
	utf16LE = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	utf16BE = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
)

// marks are the byte order marks, longer ones before those that they begin with.
var marks = []struct {
	mark string
	enc  encoding.Encoding
}{
	{"\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xef\xbb\xbf", unicode.UTF8},
	{"\xff\xfe", utf16LE},
	{"\xfe\xff", utf16BE},
}

// decode returns the text in data as UTF-8. The encoding is that of its byte
// order mark; else UTF-16 if it plainly is; else UTF-8. Text with bytes that
// are not UTF-8 is taken for Windows-1252, the usual encoding of old files, if
// those bytes outnumber the valid sequences and all have a meaning there;
// otherwise it is damaged UTF-8, and each bad byte becomes U+FFFD.
func decode(data []byte) string { return decodeWith(detectEncoding(data), data) }

// decodeHTML is decode for a web page, which may name its encoding. The name
// counts only where the bytes leave a doubt: pages are often converted to
// UTF-8 without it being changed.
func decodeHTML(data []byte) string {
	if detectEncoding(data) == nil && !(utf8.Valid(data) && hasHighBytes(data)) {
		enc, name, _ := charset.DetermineEncoding(data, "")
		// Windows-1252 is also what it answers without a name; decode knows
		// that encoding, and damaged UTF-8 from it.
		if name != "utf-8" && name != "windows-1252" && !strings.HasPrefix(name, "utf-16") {
			return decodeWith(enc, data)
		}
	}
	return decode(data)
}

// detectEncoding returns the encoding that the bytes themselves prove, or nil.
func detectEncoding(data []byte) encoding.Encoding {
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return m.enc
		}
	}
	return unmarkedUTF16(data)
}

// unmarkedUTF16 recognises UTF-16 without a mark by its zero bytes: text in
// Latin letters has one in nearly every pair, always on the same side.
func unmarkedUTF16(data []byte) encoding.Encoding {
	head := data[:min(len(data), HeadSize)]
	pairs := len(head) / 2
	if pairs < 2 {
		return nil
	}
	even, odd := 0, 0
	for i := 0; i+1 < len(head); i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	switch {
	case 10*odd >= 6*pairs && even == 0:
		return utf16LE
	case 10*even >= 6*pairs && odd == 0:
		return utf16BE
	}
	return nil
}

// decodeWith decodes data from enc, or as decode describes if enc is nil.
func decodeWith(enc encoding.Encoding, data []byte) string {
	switch {
	case enc == nil && utf8.Valid(data):
		return string(data)
	case enc == nil && isWindows1252(data):
		enc = charmap.Windows1252
	case enc == nil || enc == unicode.UTF8:
		return strings.ToValidUTF8(strings.TrimPrefix(string(data), "\ufeff"), "\ufffd")
	}
	// These decoders replace what they cannot decode and never fail.
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return strings.TrimPrefix(string(out), "\ufeff")
}

// isWindows1252 says whether data, which is not valid UTF-8, makes more sense
// as Windows-1252.
func isWindows1252(data []byte) bool {
	valid, invalid := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r != utf8.RuneError || size > 1 {
			valid++
		} else {
			if bytes.IndexByte([]byte("\x81\x8d\x8f\x90\x9d"), data[i]) >= 0 {
				return false // no character of Windows-1252
			}
			invalid++
		}
		i += size
	}
	return invalid > valid
}

func hasHighBytes(data []byte) bool {
	for _, b := range data {
		if b >= utf8.RuneSelf {
			return true
		}
	}
	return false
}
