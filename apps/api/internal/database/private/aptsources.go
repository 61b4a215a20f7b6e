package private

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// aptSource is one entry of apt's configuration, in the words of the deb822
// format (sources.list(5)); the one-line format is read into the same words.
type aptSource map[string]string

// String is the entry as a deb822 stanza.
func (s aptSource) String() string {
	var b strings.Builder
	for _, field := range slices.Sorted(maps.Keys(s)) {
		b.WriteString(field + ": " + s[field] + "\n")
	}
	return b.String()
}

// readAptSources reads the machine's own sources below etc, usually /etc/apt.
// Files that cannot be read are left out, as apt itself would leave them out.
func readAptSources(etc string) []aptSource {
	files, _ := filepath.Glob(filepath.Join(etc, "sources.list.d", "*")) // the pattern is constant, so it is well formed
	var sources []aptSource
	for _, file := range append([]string{filepath.Join(etc, "sources.list")}, files...) {
		text, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		switch filepath.Ext(file) {
		case ".list":
			sources = append(sources, parseOneLine(string(text))...)
		case ".sources":
			sources = append(sources, parseStanzas(string(text))...)
		}
	}
	return sources
}

// parseStanzas reads the deb822 format.
func parseStanzas(text string) []aptSource {
	var sources []aptSource
	current, field := aptSource{}, ""
	end := func() {
		if len(current) > 0 {
			sources = append(sources, current)
		}
		current, field = aptSource{}, ""
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.TrimSpace(line) == "":
			end()
		case strings.HasPrefix(line, "#"):
		case line[0] == ' ' || line[0] == '\t': // a key block written out under Signed-By
			current[field] += "\n" + line
		default:
			name, value, _ := strings.Cut(line, ":")
			field = canonicalField(name)
			current[field] = strings.TrimSpace(value)
		}
	}
	end()
	return sources
}

// canonicalField gives a field's name one spelling; apt ignores its case.
func canonicalField(name string) string {
	for _, known := range []string{"Types", "URIs", "Suites", "Components", "Enabled", "Signed-By"} {
		if strings.EqualFold(name, known) {
			return known
		}
	}
	return name
}

// parseOneLine reads the older format: deb [option=value ...] uri suite component...
func parseOneLine(text string) []aptSource {
	var sources []aptSource
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if kind != "deb" {
			continue
		}
		source := aptSource{"Types": "deb"}
		rest = strings.TrimSpace(rest)
		if options, after, found := strings.Cut(rest, "]"); found && strings.HasPrefix(rest, "[") {
			source.addOptions(options[1:])
			rest = after
		}
		words := strings.Fields(rest)
		if len(words) < 2 {
			continue
		}
		source["URIs"], source["Suites"] = words[0], words[1]
		if len(words) > 2 {
			source["Components"] = strings.Join(words[2:], " ")
		}
		sources = append(sources, source)
	}
	return sources
}

func (s aptSource) addOptions(options string) {
	names := map[string]string{"arch": "Architectures", "signed-by": "Signed-By", "trusted": "Trusted"}
	for option := range strings.FieldsSeq(options) {
		name, value, _ := strings.Cut(option, "=")
		if field, known := names[name]; known {
			s[field] = strings.ReplaceAll(value, ",", " ")
		}
	}
}

// ofRelease keeps the binary sources of the distribution's own release, with
// its updates and security fixes: third parties are not asked.
func ofRelease(sources []aptSource, codename string) []aptSource {
	own := []string{codename, codename + "-updates", codename + "-security"}
	var kept []aptSource
	for _, source := range sources {
		suites := slices.DeleteFunc(strings.Fields(source["Suites"]), func(suite string) bool {
			// Debian once named the security suite "release/updates".
			return !slices.Contains(own, strings.Replace(suite, "/updates", "-updates", 1))
		})
		binary := slices.Contains(strings.Fields(source["Types"]), "deb")
		if len(suites) == 0 || !binary || strings.EqualFold(source["Enabled"], "no") {
			continue
		}
		source = maps.Clone(source)
		source["Types"], source["Suites"] = "deb", strings.Join(suites, " ")
		kept = append(kept, source)
	}
	return kept
}

// inSuite turns the archive that serves codename into another suite of the
// same archive; none when the machine has no such source.
func inSuite(sources []aptSource, codename, suite string) []aptSource {
	for _, source := range ofRelease(sources, codename) {
		if !slices.Contains(strings.Fields(source["Suites"]), codename) {
			continue
		}
		source["Suites"], source["Components"] = suite, "main"
		return []aptSource{source}
	}
	return nil
}

// osRelease reads /etc/os-release: the distribution's ID and its codename.
func osRelease(path string) (id, codename string) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", ""
	}
	for line := range strings.Lines(string(text)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		switch value = strings.Trim(value, `"'`); name {
		case "ID":
			id = value
		case "VERSION_CODENAME":
			codename = value
		}
	}
	return id, codename
}
