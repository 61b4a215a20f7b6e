package language_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

func TestTheLanguageOfATextIsTold(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"The slot comes back only when both the reply and the last packet have arrived.":                     "en",
		"Vitamin D deficiency is associated with higher mortality in patients on dialysis.":                  "en",
		"Der Wärter prüft vorher, ob sich Boote im Unterwasser befinden.":                                    "de",
		"Die Rechnungen sind innerhalb von vierzehn Tagen zu begleichen.":                                    "de",
		"Les vannes du barrage sont ouvertes par paliers quand l'eau monte.":                                 "fr",
		"Las compuertas de la presa se abren por etapas cuando sube el agua.":                                "es",
		"Le paratoie della diga si aprono gradualmente quando l'acqua sale e il livello è troppo alto.":      "it",
		"As comportas da barragem são abertas por etapas quando a água sobe, e não se deve passar por elas.": "pt",
		"De schuiven van de stuw worden stap voor stap geopend als het water stijgt en niet eerder.":         "nl",
		"水位上升时，闸门应分级开启。":                                                                                     "zh",
		"请先安装 PostgreSQL 客户端，然后重启网关。":                                                                        "zh",
		"水位が上昇したときは、水門を段階的に開けます。":                                                                            "ja",
		"수위가 올라가면 수문을 단계적으로 엽니다.":                                                                            "ko",
		"Уровень воды поднимается, и ворота открываются.":                                                    "",
		"Vattnet stiger och luckorna öppnas stegvis när det regnar mycket på våren.":                         "",
		"SELECT id, org FROM chunks LIMIT 7;":                                                                "",
		"Umsatz | 2023 | 2024\nNord | 17 | 19":                                                               "",
		"":                                                                                                   "",
	} {
		if got := language.Detect(text).String(); got != want {
			t.Errorf("%q is taken for %q, want %q", text, got, want)
		}
	}
}

func TestALongTextIsToldByItsBeginningAndItsMiddle(t *testing.T) {
	t.Parallel()
	abstract := "This is the abstract of the report, which is in English. "
	body := strings.Repeat("Der Damm wurde im Frühjahr geprüft, und die Schäden sind behoben worden. ", 2000)
	if got := language.Detect(abstract + body); got != language.German {
		t.Errorf("the report is taken for %q", got)
	}
}

func TestWhatPeopleLeaveOutIsFolded(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Économie": "economie", "e\u0301cole": "ecole", "STRASSE": "strasse", "Straße": "strasse", "Ærøskøbing": "aeroskobing",
		"ＡＰＩ２": "api2", "ｾﾝｻｰ": "センサー", "ガス": "ガス", "ﬁne": "fine", "Łódź": "lodz", "Ἀθήνα": "αθηνα", "Αθήνας": "αθηνασ",
		"d’eau": "d'eau", "co\u00adop": "coop", "Forebay™": "forebay", "m²": "m2", "Ёлка": "елка", "Tiếng Việt": "tieng viet", "20\u00a0%": "20 %",
	} {
		if got := language.Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestATagNamesItsLanguage(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]language.Language{
		"de": language.German, "de-AT": language.German, "PT_br": language.Portuguese, "zh-Hant-TW": language.Chinese,
		"deu": language.Unknown, "": language.Unknown, "sv": language.Unknown,
	} {
		if got := language.Parse(tag); got != want {
			t.Errorf("Parse(%q) = %v, want %v", tag, got, want)
		}
	}
}
