package terms_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

func of(text string) []string {
	list, _ := terms.Of(text, language.Unknown)
	return list
}

func TestWordsThatAPersonTakesForTheSameAreTheSame(t *testing.T) {
	t.Parallel()
	for l, sets := range map[language.Language][][]string{
		language.English: {
			{"stalls", "stalled", "Stalling", "STALL"},
			{"Zoë's", "zoe"},
			{"café", "CAFE", "cafe\u0301"},
			{"databases", "database’s", "Database"},
			{"ＦＯＲＥＢＡＹ", "forebay", "fore\u00adbay", "Forebay™"},
			{"ﬁle", "files"},
		},
		language.German: {
			{"Müller", "Mueller", "MULLER"},
			{"Straße", "Strasse", "STRASSEN"},
			{"Häuser", "Hauses", "Haus", "haeuser"},
		},
		language.French: {
			{"l'eau", "eau", "L’EAU", "d'eau"},
			{"réservoirs", "reservoir"},
			{"qu'elle vidange", "vidanges"},
		},
		language.Spanish: {
			{"presión", "PRESION"},
			{"compuertas", "compuerta"},
			{"año", "años", "ano"},
		},
		language.Chinese:  {{"ＡＰＩ网关", "api网关"}},
		language.Japanese: {{"ｾﾝｻｰ", "センサー"}},
	} {
		for _, same := range sets {
			want, _ := terms.Of(same[0], l)
			for _, other := range same[1:] {
				if got, _ := terms.Of(other, l); !slices.Equal(got, want) || len(got) == 0 {
					t.Errorf("%v: Of(%q) = %v, Of(%q) = %v; want the same", l, other, got, same[0], want)
				}
			}
		}
	}
}

func TestAQuestionKeepsOnlyItsContent(t *testing.T) {
	t.Parallel()
	all := language.Of(language.German, language.French, language.Spanish)
	for question, want := range map[string][]string{
		"What happens when the database stalls?":  {"happen", "databas", "stall"},
		"Was geschieht, wenn der Strom ausfällt?": {"de/geschieht", "de/strom", "de/ausfallt"},
		"Qu'est-ce que l'écluse ?":                {"fr/eclus"},
		"水闸是什么？":                                  {"水闸"},
		"水門とは何ですか。":                               {"水門"},
	} {
		words := terms.Question(question, all)
		if len(words) != len(want) {
			t.Errorf("%s has the words %v, want %d", question, words, len(want))
			continue
		}
		for i, w := range words {
			if !slices.Contains(w.Terms, want[i]) {
				t.Errorf("%s: word %d is %v, want %q among them", question, i, w, want[i])
			}
		}
	}
	if got := terms.Question("?! … — what is it?", all); len(got) != 0 {
		t.Errorf("a question without content has the words %v", got)
	}
}

// A word is compared with each text in the text's language, whatever the
// question's is taken for.
func TestAWordIsFoundInEveryLanguage(t *testing.T) {
	t.Parallel()
	for text, asked := range map[string][]string{
		"Die Häuser stehen auf dem Damm, und der Damm ist aus Erde.":         {"Haus", "haus", "Häuser", "Dämme", "Erde"},
		"Les écluses sont ouvertes et l'eau est haute dans le bassin.":       {"écluse", "ecluse", "eau", "l'eau", "bassins"},
		"Las compuertas se abren cuando el río está muy alto en primavera.":  {"compuerta", "río", "rio", "ríos", "primaveras"},
		"Mr Müller and the operators of the gates have agreed on the rules.": {"Müller", "Mueller", "Muller", "gate", "rule"},
		"水位上升以后，闸门由控制中心打开。":                                                  {"水位", "水", "闸门", "控制中心"},
		"水位が上昇すると、センサーが警報を出します。":                                             {"水位", "水", "センサー", "上昇する"},
	} {
		has, in := terms.Of(text, language.Unknown)
		for _, a := range asked {
			for _, w := range terms.Question(a, in) {
				if !slices.ContainsFunc(w.Terms, func(term string) bool { return slices.Contains(has, term) }) {
					t.Errorf("%q is not found in %q: %v, %v", a, text, w, has)
				}
			}
		}
	}
}

func TestEachParagraphIsReadInItsLanguage(t *testing.T) {
	t.Parallel()
	got := of("The gates of the weir are opened when it rains.\n\nDie Tore des Wehrs werden geöffnet, wenn es regnet.")
	for _, want := range []string{"gate", "weir", "de/tor", "de/wehr"} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is missing from %v", want, got)
		}
	}
}

func TestEncodedDebrisIsNotATerm(t *testing.T) {
	t.Parallel()
	for _, debris := range []string{strings.Repeat("a", terms.MaxLength+1), strings.Repeat("QmFzZSx", terms.MaxLength)} {
		if got := of(debris + " key"); !slices.Equal(got, []string{"key"}) {
			t.Errorf("Of = %v, want only key", got)
		}
	}
}

func TestAWordThatNoTextHasIsLookedForInParts(t *testing.T) {
	t.Parallel()
	has := []string{"de/urlaub", "de/tag", "de/hochwass", "de/schutz", "de/anlag"}
	known := func(term string) bool { return slices.Contains(has, term) }
	for asked, want := range map[string][]string{
		"Urlaubstage":            {"de/urlaub", "de/tag"},
		"Hochwasserschutzanlage": {"de/hochwass", "de/schutz", "de/anlag"},
		"Urlaubsantrag":          nil,
		"水闸":                     {"水", "闸"},
		"TagUrlaub":              {"tag", "de/tag", "urlaub", "de/urlaub"},
		"TagRegen":               nil,
	} {
		var got []string
		for _, p := range terms.Question(asked, language.Of(language.German))[0].Parts(known) {
			got = append(got, p.Terms...)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s has the parts %v, want %v", asked, got, want)
		}
	}
}

func TestANameWithCapitalsInsideIsFoundByItsWordsToo(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"WolfgangSchulz: Hey!":     {"wolfgangschulz", "wolfgang", "schulz", "hey"},
		"set MaxIdle2Connections.": {"set", "maxidl", "max", "idl", "2", "connect"},
		"call TaskList.runNext(3)": {"call", "tasklist.runnext", "task", "list", "run", "next", "3"},
		"mRNA, iPhone, PostgreSQL": {"mrna", "iphon", "postgresql"},
	} {
		if got := of(text); !slices.Equal(got, want) {
			t.Errorf("Of(%q) = %v, want %v", text, got, want)
		}
	}
	// Who asks with the capitals asks for the name: whoever writes GitHub as
	// github means the same, and not every hub.
	if words := terms.Question("GitHub hooks", 0); len(words) != 2 || words[0].Key() != "github" {
		t.Errorf("GitHub hooks has the words %v", words)
	}
}

func TestSentencesHaveTheTermsOfTheWholeText(t *testing.T) {
	for _, text := range []string{
		"A mill turns. Its wheel, of oak, is wet!\n\nDas Haus am Fluß ist groß. Die Mühle steht.\n\n- one\n- two",
		"请先安装客户端。然后重启网关。It works as of v2.6.3. See max_connections.",
		"", "...", "No end",
	} {
		want, _ := terms.Of(text, language.Unknown)
		sentences, _ := terms.Sentences(text, language.Unknown)
		got := slices.Concat(sentences...)
		if !slices.Equal(got, want) {
			t.Errorf("%q: sentences have %q, the text has %q", text, got, want)
		}
		for _, s := range sentences {
			if len(s) == 0 {
				t.Errorf("%q has a sentence without terms", text)
			}
		}
	}
	if sentences, _ := terms.Sentences("A mill turns. It is wet.", language.English); len(sentences) != 2 {
		t.Errorf("%d sentences, want 2", len(sentences))
	}
}

func TestAWordIsToldAsTheQuestionHasIt(t *testing.T) {
	question := "Where did (Zürich's) MILLS and max_Connections go?"
	var told []string
	for _, w := range terms.Question(question, language.Of(language.English)) {
		told = append(told, w.Written(question))
	}
	if want := []string{"Zürich's", "MILLS", "max", "Connections", "go"}; !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}
