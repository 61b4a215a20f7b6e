package sentence_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

func split(s string) []string {
	var out []string
	for span := range sentence.Split(s) {
		out = append(out, s[span.Start:span.End])
	}
	return out
}

// A bar stands where a sentence must end; it replaces nothing in the text.
func TestSentencesEndWhereAReaderWouldPause(t *testing.T) {
	t.Parallel()
	for name, marked := range map[string]string{
		"two sentences":         "The gate opened. ¦The water rose.",
		"question, exclamation": "Did it open? ¦It did! ¦Good.",
		"titles":                "Dr. Smith met Mrs. Jones at St. Mary's. ¦They spoke.",
		"initials":              "J. R. R. Tolkien and E. W. Myers wrote it. ¦It sold well.",
		"letter at the end":     "Patients took vitamin C. ¦The effect was small.",
		"et al.":                "Smith et al. Nature 2003 showed it. ¦Others did not.",
		"et al. at the end":     "This was shown by Smith et al. ¦The result stands.",
		"figures":               "See Fig. 2 and Figs. 3 and 4. ¦Eq. 5 follows.",
		"e.g. and i.e.":         "Use a metal, e.g. Copper or i.e. Zinc. ¦Not wood.",
		"decimals":              "It fell to 1.8 mm, p = 0.016. ¦Then it rose.",
		"torn decimal":          "It fell (by 1. 8 mm) at once.",
		"countries":             "The U.S. Army built it in the U.S. ¦It is large.",
		"hours":                 "We met at 5 p.m. on Monday. ¦At 6 p.m. ¦We left.",
		"ellipsis":              "It was... well, odd. ¦And then... ¦Nothing happened.",
		"quotation":             "He said: “It holds.” ¦She agreed (but not gladly.) ¦They left.",
		"lower-case names":      "The gene was silent. ¦mRNA was absent. ¦p53 was not.",
		"lower case goes on":    "It runs at approx. five bar and no. it does not stop.",
		"acronym":               "It slows MS. ¦Newer drugs exist.",
		"addresses":             "Visit forebay.example.com today. ¦Write to a.b@c.org now.",
		"blank line":            "A heading\n\n¦The first sentence\ngoes on here. ¦Next.",
		"bullets":               "Needed:\n¦- a rope\n¦- a lamp",
		"numbered list":         "Steps:\n¦1. Open the gate.\n¦2. Wait.",
		"section number":        "3. Results were good. ¦4. Next.",
		"table rows":            "Date | Level\n¦12 March | 41.2\n¦13 March | 42.9",
		"written-out rows":      "Place: Weir 3; Note: Closed. Reopens in May! Call Dr. Huber; Level: 12.300\n\n¦Place: Lock; Note: Open.\n¦It rained.",
		"prose with colons":     "Note: it leaks; we saw it. ¦It stopped.",
		"Chinese":               "水位上升了。¦闸门打开了！¦真的吗？",
		"Japanese quotation":    "「開いた。」¦彼は言った。",
		"German":                "Das gilt z.B. Für Stahl. ¦Danach nicht.",
		"Spanish":               "Se abrió. ¦¿Por qué? ¦¡Cuidado!",
		"German dates":          "Am 12. Mai wurde im 19. Jahrhundert gebaut. ¦Es waren 12. ¦Danach nicht mehr.",
		"German, spaced":        "Metalle, z. B. Kupfer, gab es 50 v. Chr. nicht. ¦Seit 300 n. Chr. ¦Der Damm hält u. A. Müll ab.",
		"German titles":         "Dipl. Ing. Müller, Hrsg. Meier und die Fa. kamen, vgl. Abb. 3 und Abs. 2. ¦Sie sahen nichts.",
		"French":                "M. Dupont et Mme. Leroy, p. ex., ont lu le chap. 4. ¦Il pleut. ¦« C'est fini. » ¦Elle part.",
		"French, before Christ": "Le pont date de 52 av. J.-C. ¦Il tient encore.",
		"Spanish titles":        "La Sra. Pérez y el Dr. Ruiz vieron los EE. UU. ¦Los dos volvieron. ¦¿Y Ud. Pedro? ¦Véase pág. 3.",
		"Spanish inside":        "Es alto, p. ej. Cinco metros en 50 a. C. y más. ¦Ya no.",
		"Japanese marks":        "開いた！？¦本当です。¦（多分。）¦はい。",
		"Chinese quotation":     "他说：“门开了。”¦水来了……¦走吧！",
		"Hindi":                 "पानी बढ़ा। ¦द्वार खुला।",
		"dot leaders":           "Introduction . . . . . . . . ¦4",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var want []string
			for s := range strings.SplitSeq(marked, "¦") {
				want = append(want, strings.TrimSpace(s))
			}
			if got := split(strings.ReplaceAll(marked, "¦", "")); !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestTextWithoutWordsHasNoSentences(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", " \n\t ", "\n\n\n"} {
		if got := split(s); got != nil {
			t.Errorf("%q has sentences %q", s, got)
		}
	}
}

func TestACallerCanStopEarly(t *testing.T) {
	t.Parallel()
	for span := range sentence.Split("One is enough. Two is not.") {
		if span != (knowledge.Span{Start: 0, End: 14}) {
			t.Errorf("the first sentence lies at %v", span)
		}
		break
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("The gate opened. Dr. Smith left.\n\n- one\n- two")
	f.Add("水位上升了。「開いた。」")
	f.Add("a | b\nc | d. \xff\xfe E")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for span := range sentence.Split(s) {
			if span.Start < last || span.Len() <= 0 || span.End > len(s) {
				t.Fatalf("span %v after %d in %d bytes", span, last, len(s))
			}
			if strings.TrimSpace(s[last:span.Start]) != "" {
				t.Fatalf("%q is in no sentence", s[last:span.Start])
			}
			if got := s[span.Start:span.End]; got != strings.TrimFunc(got, unicode.IsSpace) {
				t.Fatalf("%q has white space around it", got)
			}
			if utf8.ValidString(s) && !utf8.ValidString(s[span.Start:span.End]) {
				t.Fatalf("span %v cuts a code point", span)
			}
			last = span.End
		}
		if strings.TrimSpace(s[last:]) != "" {
			t.Fatalf("%q is in no sentence", s[last:])
		}
	})
}
