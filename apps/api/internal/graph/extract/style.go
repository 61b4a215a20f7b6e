package extract

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// style is how a line uses capitals.
type style uint8

const (
	plain    style = iota // a capital letter tells a name from a word
	headline              // Nearly Every Word Has One
	shouting              // NOTHING HAS ANY OTHER
)

// styleOf looks at the words that could be in lower case. What ends like a
// sentence is one, however many names it has.
func styleOf(list []token, ended bool) style {
	var cased, capitals, uppers int
	for _, t := range list {
		if t.shape == number || t.shape == uncased || language.Function(t.folded) != 0 {
			continue
		}
		cased++
		switch t.shape {
		case capital:
			capitals++
		case upper:
			uppers++
		default:
		}
	}
	switch {
	case cased >= 3 && 2*uppers > cased:
		return shouting
	case !ended && cased >= 5 && 5*(capitals+uppers) > 4*cased:
		return headline
	default:
		return plain
	}
}

// Words between the parts of a name: "University of Copenhagen".
var connectors = set("of de da di do dos das del della der den des du la le les van von zu zur und the for al el bin ibn y")

// Words before a name that are not part of it.
var titles = set("sir dr mr mrs ms miss prof professor herr frau monsieur madame mme don dona senor senora rev reverend st")

// Words that are written with a capital letter and name nothing by themselves.
var calendar = set("january february march april may june july august september october november december " +
	"jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
	"januar februar marz maerz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag " +
	"i ok okay")

// Words that make another name of what follows: Virginia is not short for West Virginia.
var prefixes = set("new north south east west northern southern eastern western central great saint san santa los las la el upper lower")

// Words that end a run of names when they have a capital letter: they begin
// what comes after it.
var breaking = set("the a an we our this these that it he she they you i in on at of to by with from as and but or if when while there here no yes is are was were")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
