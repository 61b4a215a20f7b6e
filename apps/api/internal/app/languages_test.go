package app_test

import (
	"strings"
	"testing"
)

func TestEachDocumentIsReadFoundAndCitedInItsLanguage(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	for _, c := range []struct{ name, text, language, words, question, answer string }{
		{
			"wehr.md", "# Das Wehr\n\nDas Wehr am Fluß wurde 1921 von Müller erneuert, weil ein Hochwasser es zerstört hatte.\n\nDie Häuser im Tal blieben trocken.\n",
			"de", "Mueller Fluss Haus", "Warum wurde das Wehr erneuert?",
			"Das Wehr am Fluß wurde 1921 von Müller erneuert, weil ein Hochwasser es zerstört hatte.",
		},
		{
			"ecluse.md", "# L'écluse\n\nL'écluse est fermée pour travaux jusqu'au mois de mai.\n\nLes péniches attendent dans le bassin d'amont.\n",
			"fr", "ecluses peniche", "Quand est-ce que l'ecluse est fermee ?",
			"L'écluse est fermée pour travaux jusqu'au mois de mai.",
		},
		{
			"shuiku.txt", "水库管理\n\n水库是在河谷中筑坝形成的人工湖。冬天禁止在冰面上行走。\n",
			"zh", "冰", "水库是什么？", "水库是在河谷中筑坝形成的人工湖。",
		},
	} {
		d := r.awaitSearchable(t, r.upload(t, shelf, c.name, c.text).ID)
		if d.Language != c.language {
			t.Errorf("%s is taken to be in %q", c.name, d.Language)
		}
		r.finds(t, r.admin, c.words, d.ID)
		a := ask(t, r.admin, c.question)
		if !strings.HasPrefix(a.text, c.answer) || len(a.citations) == 0 {
			t.Errorf("%s is answered with %q", c.question, a.text)
			continue
		}
		if cited := a.citations[0]; cited.Quote != c.answer || r.text(t, d.ID)[cited.Start:cited.End] != c.answer {
			t.Errorf("%s is cited to %q at %d", c.question, cited.Quote, cited.Start)
		}
	}
}
