package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// chunks puts texts one behind the other, as passages of one document.
func chunks(texts ...string) []knowledge.Chunk {
	list := make([]knowledge.Chunk, len(texts))
	at := 0
	for i, text := range texts {
		list[i] = knowledge.Chunk{Seq: i, Text: text, Span: knowledge.Span{Start: at, End: at + len(text)}}
		at += len(text) + 2
	}
	return list
}

// names are what the chunk mentions, by folded name.
func names(r extract.Reading, chunk int) []string {
	var list []string
	for _, m := range r.Mentions {
		if m.Chunk == chunk {
			list = append(list, r.Entities[m.Entity].Folded)
		}
	}
	slices.Sort(list)
	return list
}

func TestNamesAreFoundAndWordsAreNot(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"He met Ada Lindqvist in Uppsala.":                       "ada lindqvist, uppsala",
		"The committee met. Nobody spoke. After lunch it left.":  "",
		"She studied at the University of Copenhagen.":           "copenhagen, university of copenhagen",
		"She was Professor of Physics in Uppsala.":               "physics, uppsala",
		"In Indiana, alcohol may be sold.":                       "indiana",
		"It is near Greenfield, Indiana. Under the lake is sand": "greenfield, indiana",
		"Sir Alex Ferguson and Dr. Mary O'Brien agreed.":         "alex ferguson, mary obrien",
		"The U.S. Army and the United States":                    "united states, us army",
		"Kinase AMPK binds p53, IL-6 and mRNA in cells.":         "ampk, il 6, kinase ampk, mrna, p53",
		"They sang \"Sweet Caroline\" and “Wonderwall,” again.":  "sweet caroline, wonderwall",
		"on 12 May 1989 and May 13, 1989 and 2026-04-08":         "1989 05 12, 1989 05 13, 2026 04 08",
		"write to help@example.org about ISO-9001":               "help exampleorg, iso 9001",
		"RESULTS Skin was dry. METHODS We measured it.":          "",
		"THE COUNCIL MET IN UPPSALA AND LEFT AGAIN":              "",
		"Hey! Totally. LiHua: Sounds great, thanks!":             "lihua",
		"сегодня Анна Каренина приехала в Москву":                "анна каренина, москву",
		"η Μαρία Κάλλας τραγουδά":                                "μαρια καλλασ",
		"彼は『東京物語』とハリーポッターが好きだ":                                   "ハリーポッター, 東京物語",
		"يقرأ كتاب «ألف ليلة وليلة» كل مساء":                     "ألف ليلة وليلة",
	} {
		read := extract.Read("", "", chunks(text))
		if got := strings.Join(names(read, 0), ", "); got != want {
			t.Errorf("%q\n got  %s\n want %s", text, got, want)
		}
	}
}

func TestGermanNounsAreNoNames(t *testing.T) {
	t.Parallel()
	read := extract.Read("", "de", chunks("Der Hund lief durch die Stadt nach Berlin. Dort wohnt Anna Schmidt."))
	if got := strings.Join(names(read, 0), ", "); got != "anna schmidt, berlin" {
		t.Errorf("got %s", got)
	}
}

func TestOneThingHasOneNameInADocument(t *testing.T) {
	t.Parallel()
	read := extract.Read("Joseph Ratzinger (theologian)", "en", chunks(
		"Joseph Ratzinger was elected. Later Ratzinger resigned, and Dr Ratzinger's books sold.",
		"The AMP-activated protein kinase (AMPK) rests. Then AMPK wakes.",
	))
	if got := strings.Join(names(read, 0), ", "); got != "joseph ratzinger, joseph ratzinger theologian" {
		t.Errorf("the person: %s", got)
	}
	if got := strings.Join(names(read, 1), ", "); got != "amp activated, amp activated protein kinase, ampk, joseph ratzinger, joseph ratzinger theologian" {
		t.Errorf("the enzyme: %s", got)
	}
	for _, m := range read.Mentions {
		e := read.Entities[m.Entity]
		if m.Chunk == 0 && e.Folded == "joseph ratzinger" && (m.Times != 3 || !m.About || e.Kind != graph.KindTitle) {
			t.Errorf("%+v of %+v; want three times, and what the document is about", m, e)
		}
		if e.Folded == "amp activated protein kinase" && m.Times != 3 {
			t.Errorf("the abbreviation does not count for what it abbreviates: %+v", m)
		}
	}
}

func TestANameIsMarkedWhereItStandsWhole(t *testing.T) {
	t.Parallel()
	const text = "The weir was designed by Isolde Quenby. Isolde Quenby was born here. Later Quenby left."
	read := extract.Read("The Marlow Weir", "en", chunks(text))
	var marked []string
	for _, m := range read.Mentions {
		if read.Entities[m.Entity].Folded == "isolde quenby" {
			for _, s := range m.Spans {
				marked = append(marked, text[s.Start:s.End])
			}
		}
	}
	if got := strings.Join(marked, ", "); got != "Isolde Quenby, Isolde Quenby, Quenby" {
		t.Errorf("marked are %s", got)
	}
}

func TestTitlesAreFoundInLowerCaseToo(t *testing.T) {
	t.Parallel()
	read := extract.Read("Person-centered therapy", "en", chunks("Much of person-centered therapy is listening."))
	m := read.Mentions[0]
	if !m.About || m.Times != 1 || len(m.Spans) != 1 || read.Entities[m.Entity].Kind != graph.KindTitle {
		t.Errorf("got %+v", m)
	}
	read = extract.Read("Person-centered therapy", "en", chunks("It is listening."))
	if m = read.Mentions[0]; !m.About || m.Times != 1 || len(m.Spans) != 0 {
		t.Errorf("a title that the text does not have: %+v", m)
	}
}

func TestAPassageMentionsAnEntityOnceHoweverItsTitlesAreWritten(t *testing.T) {
	t.Parallel()
	for title, heading := range map[string]string{
		"Paris (song)":            "PARIS (Song)", // "Paris" stands between the two
		"Johnnycake, West Irland": "The johnnycake West Irland",
		"Help":                    "Help › Help",
	} {
		read := chunks("It is here.")
		read[0].Heading = heading
		checkReading(t, title, extract.Read(title, "en", read), read)
	}
}

func TestAHeadingIsNamedByItselfWithoutThoseAboveIt(t *testing.T) {
	t.Parallel()
	read := chunks("Nothing works.", "Repairs follow.")
	read[0].Heading, read[1].Heading = "Handbook › Broken servers", "Handbook › Limits, Errors"
	var about []string
	r := extract.Read("Handbook", "en", read)
	for _, m := range r.Mentions {
		if m.About {
			about = append(about, r.Entities[m.Entity].Name)
		}
	}
	if want := []string{"Handbook", "Broken servers", "Handbook", "Limits, Errors"}; !slices.Equal(about, want) {
		t.Errorf("the passages are about %q, want %q", about, want)
	}
}

func TestALaterHeadingIsFoundHoweverOftenAnEarlierOneReturns(t *testing.T) {
	t.Parallel()
	texts := slices.Repeat([]string{"Read on."}, 100)
	read := chunks(append(texts, "Then the chapter two list.")...)
	for i := range read {
		read[i].Heading = "Chapter one"
	}
	read[100].Heading = "Chapter two"
	r := extract.Read("", "en", read)
	last := r.Mentions[len(r.Mentions)-1]
	if name := r.Entities[last.Entity].Name; last.Chunk != 100 || name != "Chapter two" || len(last.Spans) != 1 {
		t.Errorf("the last passage mentions %q at %v", name, last.Spans)
	}
}

func TestALaterRunOfALongDocumentIsNotAboutItsTitle(t *testing.T) {
	t.Parallel()
	read := chunks("It goes on.")
	read[0].Seq = 512
	if r := extract.Read("Annual report", "en", read); len(r.Mentions) != 0 {
		t.Errorf("got %+v", r.Mentions)
	}
}

func TestRelationsAreWhatASentenceStates(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Ada Lindqvist was born in Uppsala.":                "Ada Lindqvist born in Uppsala .9",
		"Night Harbour was directed by Ada Lindqvist.":      "Night Harbour directed by Ada Lindqvist .9",
		"Then Ada Lindqvist defeated Per Brahe.":            "Ada Lindqvist defeated Per Brahe .4",
		"It was founded by Per Brahe.":                      "The Mill founded by Per Brahe .6",
		"The protein kinase of mice (PKM) rests.":           "PKM alias of protein kinase of mice .9",
		"We saw Ada Lindqvist. Later we were in Uppsala.":   "",
		"Ada Lindqvist, who never liked it, left for Turku": "",
	} {
		read := extract.Read("The Mill", "en", chunks(text))
		var got []string
		for _, r := range read.Relations {
			got = append(got, fmt.Sprintf("%s %s %s %s", read.Entities[r.Source].Name, r.Kind, read.Entities[r.Target].Name, strings.TrimPrefix(fmt.Sprint(r.Weight), "0")))
			if r.Span.Start != 0 || r.Span.End > len(text) {
				t.Errorf("%q: the sentence is %v", text, r.Span)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q\n got  %s\n want %s", text, strings.Join(got, "; "), want)
		}
	}
}

func TestFoldMakesTheSameOfOneName(t *testing.T) {
	t.Parallel()
	for _, same := range [][]string{
		{"The Beatles", "beatles", "BEATLES’", "Beatles's"},
		{"U.S.", "US", "The United States", "U.S.A."},
		{"Économie", "economie"}, {"O’Brien", "OBrien"}, {"Straße", "STRASSE"}, {"AMP-activated", "amp activated"},
	} {
		for _, name := range same {
			if extract.Fold(name) != extract.Fold(same[0]) {
				t.Errorf("%q is %q, %q is %q", name, extract.Fold(name), same[0], extract.Fold(same[0]))
			}
		}
	}
	if extract.Fold("C++") == extract.Fold("C#") || extract.Fold("--- !") != "" {
		t.Error("marks make names, or do not where they must")
	}
	if n := utf8.RuneCountInString(extract.Fold(strings.Repeat("é", 500))); n > graph.MaxName {
		t.Errorf("%d characters", n)
	}
}

// bad is input that nobody writes and somebody uploads.
func bad() map[string]string {
	binary := make([]byte, 200_000)
	for i := range binary {
		binary[i] = byte(i*7919 + i/251)
	}
	return map[string]string{
		"one endless line":         strings.Repeat("Abc ", 80_000),
		"no space at all":          strings.Repeat("Xy", 200_000),
		"100,000 mentions":         strings.Repeat("see Ada Lindqvist, ", 100_000),
		"no capitals":              strings.Repeat("some words without any, ", 15_000),
		"all capitals":             strings.Repeat("ALL OF IT IS LOUD. ", 15_000),
		"open brackets":            strings.Repeat("Some Thing (", 80_000),
		"open quotes":              strings.Repeat("\"Some “Thing «", 20_000),
		"nothing but full stops":   strings.Repeat(". ", 300_000),
		"binary":                   strings.ToValidUTF8(string(binary), "�"),
		"a thousand abbreviations": manyAbbreviations(),
		"as many names":            manyNames(20_000),
	}
}

func manyAbbreviations() string {
	var b strings.Builder
	for i := range 5_000 {
		fmt.Fprintf(&b, "The Long Name%d (LN%d) is here. ", i, i)
	}
	return b.String()
}

func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "we met Anna%dx Berg. ", i)
	}
	return b.String()
}

func TestBadInputIsReadInBoundedTimeAndMemory(t *testing.T) {
	t.Parallel()
	for name, text := range bad() {
		began := time.Now()
		read := extract.Read("Bad", "en", chunks(text))
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("%s: %v for %d bytes", name, took, len(text))
		}
		checkReading(t, name, read, chunks(text))
	}
}

// checkReading holds what Reading promises.
func checkReading(t *testing.T, name string, r extract.Reading, read []knowledge.Chunk) {
	t.Helper()
	mentions, relations := map[int]int{}, map[int]int{}
	once := map[[2]int]bool{}
	for _, m := range r.Mentions {
		if at := [2]int{m.Chunk, m.Entity}; once[at] {
			t.Fatalf("%s: chunk %d mentions %q twice", name, m.Chunk, r.Entities[m.Entity].Name)
		} else {
			once[at] = true
		}
		mentions[m.Chunk]++
		if m.Times < 1 || len(m.Spans) > extract.MaxSpans || r.Entities[m.Entity].Folded == "" {
			t.Fatalf("%s: %+v", name, m)
		}
		end := read[m.Chunk].Span.Start
		for _, s := range m.Spans {
			if s.Start < end || s.Len() <= 0 || !read[m.Chunk].Span.Contains(s) {
				t.Fatalf("%s: span %v of %v", name, s, read[m.Chunk].Span)
			}
			text := read[m.Chunk].Text[s.Start-read[m.Chunk].Span.Start : s.End-read[m.Chunk].Span.Start]
			if !utf8.ValidString(text) {
				t.Fatalf("%s: %q cuts a character", name, text)
			}
			end = s.End
		}
	}
	for _, x := range r.Relations {
		relations[x.Chunk]++
		if len(x.Kind) == 0 || utf8.RuneCountInString(x.Kind) > 64 || x.Weight <= 0 || x.Weight > 1 || !read[x.Chunk].Span.Contains(x.Span) {
			t.Fatalf("%s: %+v", name, x)
		}
	}
	for i := range read {
		if mentions[i] > extract.MaxMentions || relations[i] > extract.MaxRelations {
			t.Fatalf("%s: %d mentions, %d relations", name, mentions[i], relations[i])
		}
	}
	seen := map[string]bool{}
	for _, e := range r.Entities {
		if seen[e.Folded] || e.Folded != extract.Fold(e.Name) && e.Kind != graph.KindDate || utf8.RuneCountInString(e.Name) > graph.MaxName {
			t.Fatalf("%s: entity %+v", name, e)
		}
		seen[e.Folded] = true
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Title (x)", "en", "Ada Lindqvist (AL) was born in Uppsala. AL’s “Work”, 12 May 1989.", "And Ada again.")
	f.Add("二人", "zh", "《二人》、ハリーポッター。", "İstanbul ǅ ﬁ")
	f.Fuzz(func(t *testing.T, title, language, a, b string) {
		const mark = "\uFFFD" // what reading a file puts in place of what is not text
		read := chunks(strings.ToValidUTF8(a, mark), strings.ToValidUTF8(b, mark))
		checkReading(t, "fuzz", extract.Read(strings.ToValidUTF8(title, mark), language, read), read)
	})
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("The AMP-activated protein kinase (AMPK) was found by Ada Lindqvist at the University of Turku in May 1989. It binds p53 in most cells of the liver, and no other. ", 9)
	for b.Loop() {
		extract.Read("A protein kinase of the liver", "en", chunks(text))
	}
}
