package parse

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// windowSize is how much of each end of a file [DetectFile] looks at.
const windowSize = 64 << 10

// How files begin. An archive without files has only an end.
const (
	zipMagic  = "PK\x03\x04"
	zipEmpty  = "PK\x05\x06" // the end of the directory
	zipRecord = "PK\x01\x02" // one entry of the directory
	oleMagic  = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
)

// office is the media types of documents that are zip files, by how they are named.
var office = map[string]string{
	".docx": DOCX, ".docm": DOCX, ".dotx": DOCX,
	".pptx": PPTX, ".pptm": PPTX, ".ppsx": PPTX, ".potx": PPTX,
	".xlsx": XLSX, ".xlsm": XLSX, ".xltx": XLSX,
	".odt": ODT, ".ott": ODT, ".ods": ODS, ".ots": ODS, ".odp": ODP, ".otp": ODP,
	".epub": EPUB,
}

// zipKind tells documents that are zip files from folders that were zipped, by
// how the file begins or by the directory at its end. One that is too damaged
// to say is taken for what it is named.
func zipKind(ext string, head, tail []byte) string {
	if declared := declaredKind(head); declared != "" {
		return declared
	}
	folders := map[string]bool{}
	named := office[ext]
	packaged := false
	for _, name := range directoryNames(tail) {
		packaged = packaged || name == "[Content_Types].xml"
		if folder, _, nested := strings.Cut(name, "/"); nested {
			folders[folder] = true
		}
	}
	switch {
	case packaged && folders["word"]:
		return DOCX
	case packaged && folders["ppt"]:
		return PPTX
	case packaged && folders["xl"]:
		return XLSX
	case named != "":
		return named
	}
	return ZIP
}

// declaredKind is what the first entry says when it is "mimetype", uncompressed,
// as OpenDocument and EPUB have it.
func declaredKind(head []byte) string {
	const local, name = 30, "mimetype"
	if len(head) < local+len(name) || string(head[local:local+len(name)]) != name {
		return ""
	}
	content := head[local+len(name) : min(len(head), local+len(name)+100)]
	for _, mediaType := range []string{ODT, ODS, ODP, EPUB} {
		if bytes.HasPrefix(content, []byte(mediaType)) {
			return mediaType
		}
	}
	return ""
}

// directoryNames yields the names in a zip file's directory, as far as tail, the
// end of the file, has it. A record is one of the directory's if those behind
// it lead to the directory's end: an uncompressed archive inside has others.
func directoryNames(tail []byte) []string {
	end := bytes.LastIndex(tail, []byte(zipEmpty))
	for start := 0; end >= 0; start++ {
		i := bytes.Index(tail[start:end], []byte(zipRecord))
		if i < 0 {
			break
		}
		start += i
		if names, ok := walkDirectory(tail[start:end]); ok {
			return names
		}
	}
	return nil
}

// walkDirectory reads records one behind the other; ok says that nothing else
// stands between them.
func walkDirectory(records []byte) (names []string, ok bool) {
	const fixed = 46 // bytes before the name
	for len(records) > 0 {
		if len(records) < fixed || string(records[:4]) != zipRecord {
			return nil, false
		}
		length := func(at int) int { return int(records[at]) | int(records[at+1])<<8 }
		name, rest := length(28), length(30)+length(32) // then the extra fields and the comment
		if len(records) < fixed+name+rest {
			return nil, false
		}
		names = append(names, string(records[fixed:fixed+name]))
		records = records[fixed+name+rest:]
	}
	return names, true
}

// emailFields are fields that e-mails begin with.
var emailFields = []string{
	"from", "to", "date", "subject", "received", "return-path", "delivered-to", "message-id",
	"mime-version", "x-mozilla-status", "dkim-signature", "reply-to", "sender",
}

// startsAsEmail says whether a text begins with the fields of an e-mail: one of
// them if it is named so, else three, with nothing but fields between.
func startsAsEmail(s string, named bool) bool {
	found := map[string]bool{}
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		if line[0] == ' ' || line[0] == '\t' || strings.HasPrefix(line, "From ") {
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(name, " \t") {
			if named {
				continue
			}
			break
		}
		for _, known := range emailFields {
			if strings.EqualFold(name, known) {
				found[known] = true
			}
		}
	}
	if named {
		return len(found) > 0
	}
	return len(found) >= 3 && (found["from"] || found["received"])
}

// Tables without a name that says so have at least this many rows and columns;
// fewer could be a list of dates.
const (
	tableRows    = 5
	tableColumns = 3
)

// isTable says whether every line of a text has the same number of values.
func isTable(s string) bool {
	if end := strings.LastIndexByte(s, '\n'); len(s) >= HeadSize/2 && end > 0 {
		s = s[:end]
	}
	for _, comma := range "\t;," {
		r := csv.NewReader(strings.NewReader(s))
		r.Comma = comma
		rows, columns := 0, 0
		for {
			record, err := r.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil { // also a row of another length
				rows = 0
				break
			}
			rows, columns = rows+1, len(record)
		}
		if rows >= tableRows && columns >= tableColumns {
			return true
		}
	}
	return false
}
