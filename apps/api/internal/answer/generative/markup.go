package generative

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/answer/directive"
)

// Marks travel through the text as single characters of a private plane, which
// nothing else in it can be: visible drops those that a model writes.
const (
	markBase = 0xF0000
	maxMark  = 999
)

func markRune(n int) rune { return rune(markBase + n) }

// markOf is the number of a mark's character.
func markOf(r rune) (int, bool) {
	n := int(r) - markBase
	return n, n >= 0 && n <= maxMark
}

var (
	comment = regexp.MustCompile(`(?s)<!--.*?-->`)
	script  = regexp.MustCompile(`(?is)<(?:script|style|iframe|object|svg|template)\b.*?</(?:script|style|iframe|object|svg|template)\s*>`)
	image   = regexp.MustCompile(`!\[[^\[\]\n]*\](?:\([^)\n]*\)|\[[^\[\]\n]*\])?`)
	define  = regexp.MustCompile(`(?m)^[ \t]*\[[^\]\n]+\]:[ \t]*<?(?:[a-zA-Z]+:|//|www\.).*$`)
	mark    = regexp.MustCompile(`[\[【]\s*(?i:passages?|sources?|quellen?|№|#)?\s*\^?(\d{1,3}(?:\s*[,;&–-]\s*\^?\d{1,3})*)(?:†[^\]】\n]{0,40})?\s*[\]】](?:\([^)\n]*\))?`)
	link    = regexp.MustCompile(`\[([^\[\]\n]*)\]\(\s*([^)\s]*)[^)\n]*\)`)
	refLink = regexp.MustCompile(`\[([^\[\]\n]*[^\[\]\n\d\s,;^†–-][^\[\]\n]*)\]\[[^\[\]\n]*\]`) // not two marks
	tag     = regexp.MustCompile(`<([a-zA-Z/!?][^<>\n]*)>`)
	opening = regexp.MustCompile(`<([a-zA-Z/!?])`)
	digits  = regexp.MustCompile(`\d+`)
)

// settled turns what a model wrote into plain text with marks. Of pictures
// nothing stays, of a link its words and its address, which is judged later, of
// HTML the tag in other brackets, which is judged later too. What is left can
// be shown anywhere and does nothing.
func settled(s string) string {
	s = directive.Visible(html.UnescapeString(directive.Visible(s)))
	s = comment.ReplaceAllString(s, "")
	s = script.ReplaceAllString(s, "")
	s = image.ReplaceAllString(s, "")
	s = define.ReplaceAllString(s, "")
	s = refLink.ReplaceAllString(s, "$1")
	s = mark.ReplaceAllStringFunc(s, marks)
	s = link.ReplaceAllString(s, "$1 ($2)")
	s = tag.ReplaceAllString(s, "‹$1›")
	s = opening.ReplaceAllString(s, "‹$1")
	return strings.NewReplacer("](", "] (", "![", "! [").Replace(s)
}

// marks is the marks of one bracket as their characters. [1-3] is 1, 2 and 3.
func marks(bracket string) string {
	if at := strings.IndexAny(bracket, "†("); at >= 0 {
		bracket = bracket[:at]
	}
	var b strings.Builder
	last := 0
	for _, at := range digits.FindAllStringIndex(bracket, -1) {
		n, _ := strconv.Atoi(bracket[at[0]:at[1]])
		before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(bracket[:at[0]], " ^"))
		if span := n - last; last > 0 && (before == '-' || before == '–') && span > 0 && span < 10 {
			for i := last + 1; i < n; i++ {
				b.WriteRune(markRune(i))
			}
		}
		b.WriteRune(markRune(n))
		last = n
	}
	return b.String()
}

// Addresses, as they would be taken for one by what shows the text.
var addresses = regexp.MustCompile(`(?i)\b[a-z][a-z0-9+.-]{1,20}:(?://|\\\\)[^\s<>"'‹›]+|\b(?:mailto|javascript|vbscript|data|tel|sms|file|blob):[^\s<>"'‹›]+|` +
	`\bwww\.[^\s<>"'‹›]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+[a-z]{2,24}(?::\d+)?/[^\s<>"'‹›]*|` +
	`\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|io|dev|app|xyz|site|online|top|click|link|example|test|invalid)\b|(?:^|\s)//[^\s<>"'‹›]+`)

var brackets = regexp.MustCompile(`‹[^›]*(?:›|$)`)

const leftOut = "(address left out)"

var doubled = regexp.MustCompile(`\(+address left out\)+`)

// without takes out of a sentence the addresses and tags that none of the texts
// that it cites has.
func without(s string, cited []string) string {
	in := func(text string) bool {
		for _, c := range cited {
			if strings.Contains(c, text) {
				return true
			}
		}
		return false
	}
	s = brackets.ReplaceAllStringFunc(s, func(t string) string {
		if in("<" + strings.Trim(t, "‹›") + ">") {
			return t
		}
		return ""
	})
	s = addresses.ReplaceAllStringFunc(s, func(t string) string {
		bare := strings.TrimRight(strings.TrimSpace(t), ".,;:!?)]}*_`")
		if bare != "" && in(bare) {
			return t
		}
		head, tail, _ := strings.Cut(t, bare)
		return head + leftOut + tail
	})
	return doubled.ReplaceAllString(strings.TrimSpace(loose.ReplaceAllString(s, "$1")), leftOut)
}
