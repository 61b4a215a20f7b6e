package extractive

import (
	"slices"
	"testing"
)

func TestADateIsTheSameHoweverItIsWritten(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"Time: 20260911_18:00":              {"=2026-09-11", "=09-11", "=09"},
		"on 2026-09-11T18:00Z":              {"=2026-09-11", "=09-11", "=09"},
		"on September 11, 2026?":            {"=2026-09-11", "=09-11", "=09"},
		"on September 11th":                 {"=09-11", "=09"},
		"on Sept. 11 they met":              {"=09-11", "=09"},
		"the 11th of September 2026":        {"=2026-09-11", "=09-11", "=09"},
		"am 11. September 2026":             {"=2026-09-11", "=09-11", "=09"},
		"am 11.9.2026":                      {"=2026-09-11", "=09-11", "=09"},
		"le 1er septembre":                  {"=09-01", "=09"},
		"el 11 de septiembre de 2026":       {"=2026-09-11", "=09-11", "=09"},
		"会议在2026年9月11日举行":                   {"=2026-09-11", "=09-11", "=09"},
		"9月11日":                             {"=09-11", "=09"},
		"p53 and 20261399 and 12 of 34":     nil,
		"version 1.2.3, 4 September's, 5 x": {"=09-04", "=09"},
		"from 11 May 12 June":               {"=05-11", "=05", "=06-12", "=06"},
		"on 3 May 4 pm":                     {"=05-03", "=05"},
		"":                                  nil,
	} {
		var got []string
		for _, d := range datesIn(text) {
			got = append(got, d.terms()...)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q has %v, want %v", text, got, want)
		}
	}
}
