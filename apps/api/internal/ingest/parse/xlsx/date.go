package xlsx

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// minutes tells the m of minutes from that of months: it stands behind hours
// or before seconds.
func (s *section) minutes() {
	last := ""
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.kind != datePart {
			continue
		}
		if t.text[0] == 'm' && len(t.text) <= 2 && (strings.Contains(last, "h") || s.nextIsSeconds(i)) {
			t.text = "n" + t.text // nm, nmm: minutes
		}
		last = t.text
	}
}

func (s *section) nextIsSeconds(i int) bool {
	for _, t := range s.tokens[i+1:] {
		if t.kind == datePart {
			return strings.Contains(t.text, "s") && t.text[0] != 'A'
		}
	}
	return false
}

// lastDay is the last that spreadsheets know: 31 December 9999.
const lastDay = 2_958_465

// showDate writes days since the epoch as a date; false for what is none.
func (s *section) showDate(days float64, since1904 bool) (string, bool) {
	if days < 0 || days > lastDay+1 {
		return "", false
	}
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case since1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days < 60: // spreadsheets hold 1900 for a leap year
		epoch = epoch.AddDate(0, 0, 1)
	}
	unit := time.Second
	for _, t := range s.tokens {
		if t.kind == datePart && t.text[0] == '.' {
			unit = time.Millisecond
		}
	}
	whole := math.Floor(days)
	at := epoch.AddDate(0, 0, int(whole)).Add(time.Duration((days - whole) * float64(24*time.Hour))).Round(unit)
	var b strings.Builder
	for _, t := range s.tokens {
		if t.kind == datePart {
			b.WriteString(s.part(t.text, at, days))
		} else {
			b.WriteString(t.text)
		}
	}
	return strings.TrimSpace(b.String()), true
}

// part writes one part of a date.
func (s *section) part(part string, at time.Time, days float64) string {
	switch part {
	case "AM/PM", "A/P":
		return at.Format("PM")
	case "h", "hh":
		hour := at.Hour()
		if s.twelve() {
			hour = (hour+11)%12 + 1
		}
		return fmt.Sprintf("%0*d", len(part), hour)
	case "nm", "nmm":
		return fmt.Sprintf("%0*d", len(part)-1, at.Minute())
	case "s", "ss":
		return fmt.Sprintf("%0*d", len(part), at.Second())
	}
	switch part[0] {
	case '[':
		return elapsed(part, days)
	case '.':
		return fmt.Sprintf(".%03d", at.Nanosecond()/int(time.Millisecond))[:min(len(part), 4)]
	case 'y':
		if len(part) <= 2 {
			return at.Format("06")
		}
		return strconv.Itoa(at.Year())
	case 'm':
		return at.Format([]string{"1", "01", "Jan", "January"}[min(len(part), 4)-1])
	case 'd':
		return at.Format([]string{"2", "02", "Mon", "Monday"}[min(len(part), 4)-1])
	}
	return ""
}

// elapsed writes a span of time in whole hours, minutes or seconds.
func elapsed(part string, days float64) string {
	per := map[byte]float64{'h': 24, 'm': 24 * 60, 's': 24 * 60 * 60}[part[1]]
	return fmt.Sprintf("%0*d", len(part)-2, int64(math.Floor(days*per+1e-6)))
}

func (s *section) twelve() bool {
	for _, t := range s.tokens {
		if t.kind == datePart && t.text[0] == 'A' {
			return true
		}
	}
	return false
}
