package generative

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// draft is a sentence as the model wrote it, before it is checked.
type draft struct {
	text  string
	marks []int // numbers of passages, in order, each once
	start bool  // whether it begins a paragraph or an item of a list
}

// drafts cuts a stream of text into sentences. What may still change with the
// next piece is held back: the last word, brackets and tags that are open, and
// the last sentence until the next one has begun, since marks can follow.
type drafts struct {
	raw   string // not settled yet
	clean string // settled, not given out yet
	ended bool   // whether anything was given out
	line  bool   // whether what comes next begins a line
}

const (
	// maxHeld is how much an open bracket may hold back, in bytes.
	maxHeld = 1 << 10
	// maxSentence is how long a sentence can be, in bytes; what is longer is
	// parted at a space.
	maxSentence = 2 << 10
	// begun is how much of the next sentence shows that one has ended.
	begun = 16
)

// add takes a piece of text and returns the sentences that it completes.
func (d *drafts) add(piece string) []draft {
	d.raw += piece
	at := held(d.raw)
	d.clean += settled(d.raw[:at])
	d.raw = d.raw[at:]
	return d.cut(false)
}

// rest returns what is left. After a stream that was cut off, a sentence
// without its end is dropped.
func (d *drafts) rest(whole bool) []draft {
	d.clean += settled(d.raw)
	d.raw = ""
	list := d.cut(true)
	if n := len(list); n > 0 && !whole && !finished(list[n-1].text) {
		list = list[:n-1]
	}
	return list
}

func finished(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "\"'”’»)」』）*_` "))
	return strings.ContainsRune(".!?…。！？｡؟।", r)
}

// held is where the text begins that may still change: the last word, or a
// bracket, tag or entity that reaches into it.
func held(s string) int {
	at := strings.LastIndexFunc(s, unicode.IsSpace) + 1
	from := max(len(s)-maxHeld, 0)
	for i := from; i < at; {
		n := extent(s[i:])
		if n < 0 || i+n > at {
			if i > 0 && s[i-1] == '!' { // a picture
				i--
			}
			return i
		}
		i += max(n, 1)
	}
	return at
}

var (
	// Each has what belongs to it in its group; what follows only shows that
	// nothing more does.
	closedLink   = regexp.MustCompile(`^(?:(\[[^\[\]\n]*(?:\]\([^)\n]*\)|\]\[[^\[\]\n]*\]|\]:[ \t]*(?:\n|\S+\s)|\n))|(\[[^\[\]\n]*\])[^(\[:]|(\[)[^\[\]\n]*\[|(【[^】\n]*[】\n]))`)
	closedTag    = regexp.MustCompile(`^(?:(<[a-zA-Z/!?][^<>\n]*)[<>\n]|(<)[^a-zA-Z/!?])`)
	closedEntity = regexp.MustCompile(`^(?:(&#?\w{1,32})\W|(&)[^#\w]|(&#)\W)`)
	hiding       = regexp.MustCompile(`(?i)^<(script|style|iframe|object|svg|template)\b`)
)

// extent is how long the bracket, tag or entity is that s begins with: 0 when
// there is none, -1 when it has not been closed.
func extent(s string) int {
	end := func(closed *regexp.Regexp) int {
		m := closed.FindStringSubmatch(s)
		if m == nil {
			return -1
		}
		return len(strings.Join(m[1:], "")) // one group has matched
	}
	after := func(sign string) int {
		if at := strings.Index(strings.ToLower(s), sign); at >= 0 {
			return at + len(sign)
		}
		return -1
	}
	switch {
	case s[0] == '[', strings.HasPrefix(s, "【"):
		return end(closedLink)
	case s[0] == '&':
		return end(closedEntity)
	case s[0] != '<':
		return 0
	case strings.HasPrefix(s, "<!--"):
		return after("-->")
	}
	if m := hiding.FindStringSubmatch(s); m != nil {
		return after("</" + strings.ToLower(m[1]) + ">")
	}
	return end(closedTag)
}

// A mark behind the full stop belongs before it.
var strayMarks = regexp.MustCompile(`([.!?…。！？]+["'”’»)*_]*)([ \t]*)([\x{F0000}-\x{F03E7}](?:[ \t]*[\x{F0000}-\x{F03E7}])*)`)

// cut gives out the sentences of the settled text; the last one only at the end.
func (d *drafts) cut(all bool) []draft {
	d.clean = strayMarks.ReplaceAllString(d.clean, "$3$1")
	var spans []struct{ start, end int }
	for s := range sentence.Split(d.clean) {
		spans = append(spans, struct{ start, end int }{s.Start, s.End})
	}
	n := len(spans)
	if !all && n > 0 {
		if last := spans[n-1]; n > 1 && last.end-last.start < begun {
			n--
		}
		n--
		if n == 0 && len(d.clean) > maxSentence {
			return d.force()
		}
	}
	var list []draft
	used := 0
	for _, s := range spans[:max(n, 0)] {
		gap := d.clean[used:s.start]
		if draft, ok := newDraft(d.clean[s.start:s.end]); ok {
			draft.start = !d.ended || d.line || strings.Contains(gap, "\n")
			d.ended, d.line = true, false
			list = append(list, draft)
		} else {
			d.line = d.line || strings.Contains(gap, "\n")
		}
		used = s.end
	}
	d.clean = d.clean[used:]
	return list
}

// force parts a sentence that does not end.
func (d *drafts) force() []draft {
	at := strings.LastIndexFunc(d.clean[:maxSentence], unicode.IsSpace)
	if at <= 0 {
		at = len(strings.ToValidUTF8(d.clean[:maxSentence], ""))
	}
	one, ok := newDraft(d.clean[:at])
	d.clean = d.clean[at:]
	if !ok {
		return nil
	}
	one.start, d.ended = !d.ended, true
	return []draft{one}
}

var (
	spaced  = regexp.MustCompile(`\s+`)
	loose   = regexp.MustCompile(`\s+([.,;:!?。、，！？])`)
	bullet  = regexp.MustCompile(`^\s*[*•·‣▪◦–+-]\s+`)
	heading = regexp.MustCompile(`^\s*#{1,6}\s+`)
)

// newDraft takes the marks out of a sentence and tidies what is left. It says
// false when nothing is.
func newDraft(s string) (draft, bool) {
	var d draft
	seen := map[int]bool{}
	text := strings.Map(func(r rune) rune {
		n, ok := markOf(r)
		if !ok {
			return r
		}
		if !seen[n] {
			seen[n] = true
			d.marks = append(d.marks, n)
		}
		return -1
	}, s)
	text = heading.ReplaceAllString(text, "")
	item := bullet.MatchString(text)
	text = bullet.ReplaceAllString(text, "")
	text = strings.TrimSpace(loose.ReplaceAllString(spaced.ReplaceAllString(text, " "), "$1"))
	if strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) < 0 {
		return d, false
	}
	if item {
		text = "- " + text
	}
	d.text = text
	return d, true
}
