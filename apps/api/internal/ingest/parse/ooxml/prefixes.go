package ooxml

// Prefixes names the namespaces that parsers speak of: each has a transitional
// and a strict form, which mean the same here.
var Prefixes = prefixes()

func prefixes() map[string]string {
	const (
		transitional = "http://schemas.openxmlformats.org/"
		strict       = "http://purl.oclc.org/ooxml/"
	)
	m := map[string]string{
		transitional + "markup-compatibility/2006": "mc",
		"urn:schemas-microsoft-com:vml":            "v",
		"http://purl.org/dc/elements/1.1/":         "dc",
	}
	for prefix, name := range map[string][2]string{
		"w":   {"wordprocessingml/2006/main", "wordprocessingml/main"},
		"p":   {"presentationml/2006/main", "presentationml/main"},
		"s":   {"spreadsheetml/2006/main", "spreadsheetml/main"},
		"a":   {"drawingml/2006/main", "drawingml/main"},
		"c":   {"drawingml/2006/chart", "drawingml/chart"},
		"dgm": {"drawingml/2006/diagram", "drawingml/diagram"},
		"m":   {"officeDocument/2006/math", "officeDocument/math"},
		"r":   {"officeDocument/2006/relationships", "officeDocument/relationships"},
	} {
		m[transitional+name[0]] = prefix
		m[strict+name[1]] = prefix
	}
	return m
}
