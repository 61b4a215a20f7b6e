package measure_test

import (
	"fmt"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

func TestAnAnswerIsFoundWordForWord(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text    string
		answers []string
		want    bool
	}{
		{"It was founded by G. Stanley Hall, in 1892.", []string{"G. Stanley Hall"}, true},
		{"The beatles split up.", []string{"Beatles"}, true},
		{"It has 135 stores.", []string{"35"}, false},
		{"It has thirty-five.", []string{"35", "Thirty-Five"}, true},
		{"They met on the 9th", []string{"9th of May"}, false},
		{"Anything", []string{"the"}, false}, // nothing is left of it
		{"", []string{"x"}, false},
	} {
		if got := measure.Contains(c.text, c.answers); got != c.want {
			t.Errorf("Contains(%q, %q) = %v", c.text, c.answers, got)
		}
	}
}

func sure(confidence float64, unanswerable bool) measure.Outcome {
	return measure.Outcome{Query: fmt.Sprint(confidence, unanswerable), Confidence: &confidence, Unanswerable: unanswerable}
}

func TestAUCByHand(t *testing.T) {
	t.Parallel()
	// Of the six pairs, four are the right way round and one is a tie.
	near(t, "AUC", measure.AUC([]measure.Outcome{sure(.9, false), sure(.5, false), sure(.2, false), sure(.5, true), sure(.1, true)}), 4.5/6)
	near(t, "AUC of a clear divide", measure.AUC([]measure.Outcome{sure(.9, false), sure(.1, true)}), 1)
	near(t, "AUC of one kind", measure.AUC([]measure.Outcome{sure(.9, false)}), .5)
}

func TestRefusalKeepsFalseOnesRare(t *testing.T) {
	t.Parallel()
	var outcomes []measure.Outcome
	for i := range 400 { // the answerable, evenly from 0 to 1
		outcomes = append(outcomes, sure(float64(i)/400, false))
		outcomes[i].Query = fmt.Sprint("yes", i)
	}
	for i := range 100 { // half of the others below all but a few of them
		o := sure(.9, true)
		if i%2 == 0 {
			o = sure(.001, true)
		}
		o.Query = fmt.Sprint("no", i)
		outcomes = append(outcomes, o)
	}
	measure.Refuse(outcomes)
	near(t, "refused", over(t, measure.Refused, outcomes), .5)
	if wrongly := over(t, measure.FalseRefusals, outcomes); wrongly < .03 || wrongly > .07 {
		t.Errorf("%.3f of the answerable are refused, want about .05", wrongly)
	}
}

func TestRefusalIsNotMeasuredWithoutBothKinds(t *testing.T) {
	t.Parallel()
	outcomes := []measure.Outcome{sure(.4, false), sure(.5, false)}
	measure.Refuse(outcomes)
	for _, name := range []string{measure.RefusalAUC, measure.Refused, measure.Calibration} {
		if m, _ := measure.Named(name); len(m.Of(outcomes)) > 0 {
			t.Errorf("%s is measured", name)
		}
	}
}

func TestReliabilityByHand(t *testing.T) {
	t.Parallel()
	outcomes := []measure.Outcome{sure(.95, false), sure(1, true), sure(.15, true), sure(.1, false), {Query: "not asked"}}
	bins := measure.Reliability(outcomes)
	if len(bins) != 2 || bins[0].Questions != 2 || bins[1].Low != .9 {
		t.Fatalf("bins = %+v", bins)
	}
	near(t, "mean confidence", bins[1].Confidence, .975)
	near(t, "answerable", bins[1].Answerable, .5)
	near(t, "calibration error", measure.CalibrationError(outcomes), (2*(.5-.125)+2*(.975-.5))/4)
}

func TestHalvesAreTheSameWheneverTheyAreMade(t *testing.T) {
	t.Parallel()
	var outcomes []measure.Outcome
	for i := range 100 {
		outcomes = append(outcomes, measure.Outcome{Query: fmt.Sprint(i), Unanswerable: i < 10})
	}
	first, second := measure.Halves(outcomes)
	again, _ := measure.Halves(outcomes)
	without := 0
	for i, o := range first {
		if o.Query != again[i].Query {
			t.Fatal("the halves differ")
		}
		if o.Unanswerable {
			without++
		}
	}
	if len(first) != 50 || len(second) != 50 || without != 5 {
		t.Errorf("halves of %d and %d, with %d unanswerable in the first", len(first), len(second), without)
	}
}
