package extractive_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// bookcase holds a little in each language.
func bookcase() []knowledge.Passage {
	return []knowledge.Passage{
		passage("Handbuch", "Wehr", "Wehr\n\nEin Wehr ist ein niedriger Damm quer durch einen Fluss. Es hebt den Wasserspiegel an.\n\n"+
			"Das alte Wehr wurde 1921 erneuert, weil ein Hochwasser es zerstört hatte. Die Wärterin hält am Wehr dreimal täglich den Wasserstand fest.", 9),
		passage("Manuel", "L'écluse", "L'écluse\n\nUne écluse est un bassin entre deux portes. Elle permet aux bateaux de changer de niveau.\n\n"+
			"L'ancienne écluse a été fermée parce que ses portes fuyaient. Le passage de l'écluse dure vingt minutes.", 9),
		passage("Manual", "El embalse", "El embalse\n\nUn embalse es un lago artificial detrás de una presa. Guarda agua para el verano.\n\n"+
			"El embalse se vació en 2019 porque había que reparar la compuerta. La profundidad del embalse alcanza 40 metros.", 9),
		passage("手册", "水库", "水库\n\n水库是在河谷中筑坝形成的人工湖。它为夏季储存用水。\n\n因为闸门需要修理，水库在二零一九年放空。水库的最大深度为四十米。", 9),
		passage("手引き", "水門", "水門\n\n水門とは、川の流れを調節するための門のことです。大雨のときに開けられます。\n\n門が古くなったため、水門は昨年交換されました。水門の高さは十二メートルあります。", 9),
		passage("Handbook", "The sluice", "The sluice\n\nA sluice is a gate that lets water through. It was painted last year.", 9),
	}
}

func TestEachLanguageIsAnsweredInItsOwnWords(t *testing.T) {
	t.Parallel()
	for question, want := range map[string]string{
		"Was ist ein Wehr?":                     "Ein Wehr ist ein niedriger Damm quer durch einen Fluss.",
		"Warum wurde das Wehr erneuert?":        "Das alte Wehr wurde 1921 erneuert, weil ein Hochwasser es zerstört hatte.",
		"Qu'est-ce qu'une écluse ?":             "Une écluse est un bassin entre deux portes.",
		"Qu'est-ce que l’ecluse ?":              "Une écluse est un bassin entre deux portes.",
		"Pourquoi l'écluse est fermée ?":        "L'ancienne écluse a été fermée parce que ses portes fuyaient.",
		"¿Qué es un embalse?":                   "Un embalse es un lago artificial detrás de una presa.",
		"¿Por qué se vació el embalse?":         "El embalse se vació en 2019 porque había que reparar la compuerta.",
		"水库是什么？":                                "水库是在河谷中筑坝形成的人工湖。",
		"水库为什么放空？":                              "因为闸门需要修理，水库在二零一九年放空。",
		"水門とは何ですか？":                             "水門とは、川の流れを調節するための門のことです。",
		"水門はなぜ交換されましたか？":                        "門が古くなったため、水門は昨年交換されました。",
		"What is a sluice?":                     "A sluice is a gate that lets water through.",
		"Wie tief ist der Wasserstand?":         "Die Wärterin hält am Wehr dreimal täglich den Wasserstand fest.",
		"¿Cuánta profundidad tiene el embalse?": "La profundidad del embalse alcanza 40 metros.",
	} {
		r := ask(t, question, bookcase())
		if !r.verdict.Supported || len(r.pieces) == 0 || r.pieces[0].Text != want {
			t.Errorf("%s\n got %q (supported %v)\nwant it to lead with %q", question, r.text(), r.verdict.Supported, want)
		}
	}
}

func TestWhatIsNotSaidIsNotAnsweredInAnyLanguage(t *testing.T) {
	t.Parallel()
	for question, mentioned := range map[string]string{
		"Wie kündige ich meinen Mietvertrag?": "Mietvertrag",
		"Comment annuler mon abonnement ?":    "abonnement",
		"¿Cómo puedo cambiar mi contraseña?":  "contraseña",
		"如何重置密码？":                             "密码",
		"パスワードを変更するにはどうすればいいですか。":             "パスワード",
	} {
		r := ask(t, question, bookcase())
		if r.verdict.Supported || len(r.pieces) > 0 {
			t.Errorf("%s is answered with %q", question, r.text())
		}
		if !strings.Contains(r.verdict.Advice, mentioned) {
			t.Errorf("%s: advice %q; want a word on %q", question, r.verdict.Advice, mentioned)
		}
	}
}
