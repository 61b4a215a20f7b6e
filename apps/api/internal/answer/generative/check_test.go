package generative

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func passage(name, text string) knowledge.Passage {
	return knowledge.Passage{
		Chunk:        knowledge.Chunk{ID: id.New(), DocumentID: id.New(), VersionID: id.New(), Span: knowledge.Span{Start: 100, End: 100 + len(text)}, Text: text},
		DocumentName: name, DocumentTitle: strings.TrimSuffix(name, ".md"),
	}
}

var weirs = []knowledge.Passage{
	passage("weir.md", "A weir is a low dam that raises a river's level. Water flows over the Lauffen weir all the time. "+
		"It was built in 1934 by Anna Keller for 1,200 marks. The weir does not stop floods. Its height increased by 3.5 m in 1960."),
	passage("fish.md", "Salmon cannot pass the weir without a ladder. The ladder has twelve pools and opened in 1988.\n\n"+
		"Members pay 40 euros a year. Guests may fish on Sundays."),
	passage("wehr.md", "Das Wehr in Lauffen staut den Neckar um drei Meter auf. Es hält kein Hochwasser zurück. Die Anlage wurde 1934 gebaut."),
	passage("yan.md", "低堰是横跨河流的低坝。水一直流过堰顶。堰不能阻止洪水。"),
}

func TestASentenceIsCitedWhenAPassageSaysIt(t *testing.T) {
	t.Parallel()
	c := newChecker("What is a weir?", weirs)
	for text, quote := range map[string]string{
		"A weir is a low dam [1].":                                     "A weir is a low dam that raises a river's level.",
		"It is a low dam, which raises the river's level [1].":         "A weir is a low dam that raises a river's level.",
		"The weir does not stop floods [1].":                           "The weir does not stop floods.",
		"Anna Keller built it in 1934 for 1200 marks [1].":             "It was built in 1934 by Anna Keller for 1,200 marks.",
		"The ladder has 12 pools [2].":                                 "The ladder has twelve pools and opened in 1988.",
		"Water flows over the weir all the time.":                      "Water flows over the Lauffen weir all the time.",
		"Water flows over the Lauffen weir all the time [4].":          "Water flows over the Lauffen weir all the time.",
		"Members pay 40 euros a year [99].":                            "Members pay 40 euros a year.",
		"Das Wehr staut den Neckar um 3 Meter auf [3].":                "Das Wehr in Lauffen staut den Neckar um drei Meter auf.",
		"Es hält kein Hochwasser zurück [3].":                          "Es hält kein Hochwasser zurück.",
		"水一直流过堰顶[4]。":                                                  "水一直流过堰顶。",
		"- The **ladder** opened in `1988` [2].":                       "The ladder has twelve pools and opened in 1988.",
		"A weir is a low dam, and members pay 40 euros a year [1][2].": "A weir is a low dam that raises a river's level.|Members pay 40 euros a year.",
	} {
		j := c.judge(written(text, 1000)[0])
		var quotes []string
		for _, q := range j.quotes {
			quotes = append(quotes, q.source.passage.Text[q.span.Start:q.span.End])
		}
		if got := strings.Join(quotes, "|"); j.support != knowledge.SupportCited || got != quote {
			t.Errorf("%q is %s by %q (%s), want it cited by %q", text, j.support, got, j.reason, quote)
		}
	}
}

func TestASentenceThatNoPassageSaysIsMarked(t *testing.T) {
	t.Parallel()
	c := newChecker("What is a weir?", weirs)
	for text, why := range map[string]reason{
		"Weirs were invented by the Romans [1].":                            nothingSays,
		"The weir was built in 1935 by Anna Keller [1].":                    otherNumber,
		"The weir was built in 1934 by Berta Keller [1].":                   nothingSays,
		"The weir does stop floods [1].":                                    otherWay,
		"Salmon can pass the weir with a ladder [2].":                       nothingSays,
		"Water does not flow over the Lauffen weir all the time.":           otherWay,
		"Its height decreased by 3.5 m in 1960 [1].":                        nothingSays,
		"Its height increased by 35 m in 1960 [1].":                         otherNumber,
		"Members pay 400 euros a year [2].":                                 otherNumber,
		"Es hält Hochwasser zurück [3].":                                    otherWay,
		"堰能阻止洪水[4]。":                                                        otherWay,
		"The password is hunter2 [1][2].":                                   nothingSays,
		"L'eau du barrage coule dans la rivière de la ville [1].":           otherLanguage,
		"A weir is a low dam that raises the river's level in Bavaria [1].": otherName,
		"Purple elephants.":                                                 nothingSays,
		"The weir pays members, and elephants are purple [1][2].":           nothingSays,
	} {
		if j := c.judge(written(text, 1000)[0]); j.support != knowledge.SupportNone || why != nothingSays && j.reason != why {
			t.Errorf("%q is %s because %q, want it unsupported because %q", text, j.support, j.reason, why)
		}
	}
	if j := c.judge(draft{text: "Here is a short summary of the documents:"}); j.support != knowledge.SupportPlain {
		t.Errorf("what only leads up to others is %s", j.support)
	}
}

func TestNumbersAreTheSameHoweverTheyAreWritten(t *testing.T) {
	t.Parallel()
	for _, same := range [][2]string{{"1,200", "1200"}, {"1.200", "1’200"}, {"3.5", "3,5"}, {"two", "2"}, {"1,234,567", "1234567"}} {
		a, b := numbersIn(same[0]), numbersIn(same[1])
		for n := range a {
			if !b[n] {
				t.Errorf("%s and %s are %v and %v", same[0], same[1], a, b)
			}
		}
	}
	for _, other := range [][2]string{{"3.5", "35"}, {"1,20", "120"}, {"10", "100"}} {
		a, b := numbersIn(other[0]), numbersIn(other[1])
		for n := range a {
			if b[n] {
				t.Errorf("%s and %s are both %s", other[0], other[1], n)
			}
		}
	}
}
