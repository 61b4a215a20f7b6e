package pdf

import (
	"slices"
	"strings"
	"testing"
)

// typed makes lines as a typewriter would: each character takes half of the 10
// point size, and so does a space, so that two spaces part two cells.
func typed(text string) []line {
	var page []line
	y := 700.0
	for s := range strings.SplitSeq(text, "\n") {
		if y -= 12; strings.TrimSpace(s) == "" {
			continue
		}
		var glyphs []glyph
		for x, r := range []rune(s) {
			at := box{left: 72 + 5*float64(x), right: 77 + 5*float64(x), bottom: y, top: y + 7}
			if r != ' ' {
				at.left, at.right = at.left+.2, at.right-.2
			}
			glyphs = append(glyphs, glyph{r: r, box: at})
		}
		l, _ := newLine(glyphs, 0, len(glyphs), func(int) font { return font{size: 10} })
		page = append(page, l)
	}
	return page
}

func TestTablesReadRowByRow(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		page string
		want []string
	}{
		"narrow gaps": {
			"Dam      Height  Step  Built\nAlvito       43   0.9   1998\nFridao       61   1.2   2003",
			[]string{"Dam | Height | Step | Built\nAlvito | 43 | 0.9 | 1998\nFridao | 61 | 1.2 | 2003"},
		},
		"cells of several lines": {
			"Gate    Remark                  State\nGate 1  The seal was replaced   Open\n        in April and is tight.\nGate 2  None                    Closed\n",
			[]string{"Gate | Remark | State\nGate 1 | The seal was replaced in April and is tight. | Open\nGate 2 | None | Closed"},
		},
		"an empty cell": {
			"Gate    Remark   State\nGate 1           Open\nGate 2  None     Closed",
			[]string{"Gate | Remark | State\nGate 1 |  | Open\nGate 2 | None | Closed"},
		},
		"numbers without a name are a row": {
			"Year    Rain\n2001      41\n          43\n2002      40",
			[]string{"Year | Rain\n2001 | 41\n | 43\n2002 | 40"},
		},
		"text around it": {
			"The table lists all of the gates.\nGate    Since  State\nGate 1  1998   Open\nGate 2  2003   Closed\nAfter the table the text goes on for a while.",
			[]string{"The table lists all of the gates.", "Gate | Since | State\nGate 1 | 1998 | Open\nGate 2 | 2003 | Closed", "After the table the text goes on for a while."},
		},
		"a wide space in prose": {
			"The keeper opened  it when the\nwater of the lake had risen to\nthe upper mark of the old gate.",
			[]string{"The keeper opened it when the water of the lake had risen to the upper mark of the old gate."},
		},
		"items": {
			"1.  Order the cylinder of the gate.\n2.  Tell the anglers about it.\n3.  Lower the water by a metre.",
			[]string{"1. Order the cylinder of the gate.", "2. Tell the anglers about it.", "3. Lower the water by a metre."},
		},
		"two columns of prose that the file mixes": {
			"The gate was opened by   Nobody saw the water\n" +
				"two engineers who both   rise during the night\n" +
				"have to turn the keys.   before the storm came\n" +
				"They did so at noon on   over the ridge and the\n" +
				"the day of the feast of  road below was flooded\n" +
				"Saint John in the year.  for the first time ever.",
			[]string{
				"The gate was opened by two engineers who both have to turn the keys. They did so at noon on the day of the feast of Saint John in the year.",
				"Nobody saw the water rise during the night before the storm came over the ridge and the road below was flooded for the first time ever.",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, p := range paragraphs(tables(typed(c.page))) {
				got = append(got, p.join())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestAHyphenThatTheDocumentWritesElsewhereStays(t *testing.T) {
	t.Parallel()
	pages := []page{
		{lines: set("It is built of roller¬\ncompacted concrete in spring¬\ntime.")},
		{lines: set("Where roller-compacted concrete is cheap.")},
	}
	keepHyphens(pages)
	if got, want := paragraph(pages[0].lines).join(), "It is built of roller-compacted concrete in springtime."; got != want {
		t.Errorf("it reads %q, want %q", got, want)
	}
}

func TestHeadsOfLeftAndRightPagesAndOfChaptersAreNoText(t *testing.T) {
	t.Parallel()
	var pages []page
	for i := range 12 {
		head := "The book of dams"
		if i%2 == 1 {
			head = []string{"Gates and weirs", "Spillways"}[i/6]
		}
		pages = append(pages, page{lines: set(head + "\n\nPage " + string(rune('a'+i)) + " tells of a gate.\nIt opens at noon.\nIt is never closed.\n\nand so on")})
	}
	withoutMargins(pages)
	for i, p := range pages {
		if got := p.lines[0].text; !strings.HasPrefix(got, "Page ") {
			t.Errorf("page %d begins with %q", i+1, got)
		}
	}
}

func TestPageNumbersOfShortDocumentsAreNoText(t *testing.T) {
	t.Parallel()
	pages := []page{{lines: set("One gate is open.\n\n1")}, {lines: set("Another is closed.\n\n– 2 –")}, {lines: set("The year was\n\n1998 again")}}
	withoutMargins(pages)
	for i, want := range []int{1, 1, 2} {
		if got := len(pages[i].lines); got != want {
			t.Errorf("page %d keeps %d lines", i+1, got)
		}
	}
}
