package traceview

import (
	"encoding/base64"
	"encoding/hex"
	"regexp"
)

var idField = regexp.MustCompile(`"(traceId|spanId|parentSpanId)"\s*:\s*"([0-9a-fA-F]*)"`)

// hexIDs rewrites the IDs of OTLP's JSON to base64, which protobuf's own JSON
// decoder wants. What stands inside a string value cannot match: its quotes
// are escaped.
func hexIDs(body []byte) []byte {
	return idField.ReplaceAllFunc(body, func(field []byte) []byte {
		parts := idField.FindSubmatch(field)
		id, err := hex.DecodeString(string(parts[2]))
		if err != nil {
			return field
		}
		return []byte(`"` + string(parts[1]) + `":"` + base64.StdEncoding.EncodeToString(id) + `"`)
	})
}
