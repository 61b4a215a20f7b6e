package pdf

import "testing"

// Lines as they stand on paper, from left to right, with capitals for letters
// of Hebrew, and as they are read.
func TestLinesFromRightToLeftAreReadInTheirOrder(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ seen, want string }{
		"words":                     {"דחא םיינש", "שניים אחד"},
		"a number":                  {"10:45 העשב חתפנ", "נפתח בשעה 10:45"},
		"two numbers":               {"20 דע 10 ןיב", "בין 10 עד 20"},
		"a decimal number":          {"רטמ 41.2 הבוג", "גובה 41.2 מטר"},
		"Latin words":               {"םויב רעש Gate 7 חתפנ", "נפתח Gate 7 שער ביום"},
		"brackets":                  {"(חותפ) רעש", "שער (פתוח)"},
		"Hebrew in a line of Latin": {"The gate רעש is open", "The gate שער is open"},
		"Latin alone":               {"The gate (3) is open", "The gate (3) is open"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			lines := typed(c.seen)
			if len(lines) != 1 || lines[0].text != c.want {
				t.Errorf("it reads %q, want %q", lines[0].text, c.want)
			}
		})
	}
}
