package insight

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// When is compared, on what, and at which level. The figures belong together: a
// month of 1,000 questions a day has 240 looks of six comparisons each. With
// alpha of 3 in 100,000 for a comparison, Bonferroni's bound on the looks that
// are over by chance is .04 a month. That is for references as they come; one
// that is unlike its own source by chance is so at every look, which is why a
// measure has to stay away for a whole window before its alarm ends and another
// can open. A tenth of the questions replaced fills the window by a tenth after
// 875 questions at the latest. docs/decisions/0021 has what was simulated.
const (
	// Step is how many questions there are from one look to the next.
	Step = 125
	// MinReference is how many questions a reference has at least.
	MinReference = 200
	// MaxReference is how many it has when nobody sets it.
	MaxReference = 1000
	// MaxChosen is how many of the last days' questions a reference has at most
	// that an administrator sets: the latest of them.
	MaxChosen = 5000
	// MaxWindow is how many of the latest questions are compared with it.
	MaxWindow = 750

	// alpha is how often a comparison is over its threshold by chance.
	alpha = 3e-5
	// calmAlpha makes the threshold below which a measure has returned, so that
	// one that stays near the other does not open and end an alarm in turns.
	calmAlpha = .05
	// calmLooks is for how many looks in a row it has to be below: until nothing
	// of the window is from before.
	calmLooks = MaxWindow / Step
)

// split is how many of the first questions are the reference, and how many of
// the latest the window, when there are total since the watch began. The first
// half is the reference until it has all that it may have: until then whatever
// is new is half of what there is to compare.
func split(total int) (reference, window int) {
	reference = min(max(total/2, MinReference), MaxReference)
	return reference, min(max(total-reference, 0), MaxWindow)
}

// Standing is how a measure stood at a look.
type Standing struct {
	Measure   Measure   `json:"measure"`
	Test      Test      `json:"test"`
	Statistic float64   `json:"statistic"`
	Threshold float64   `json:"threshold"`
	Over      bool      `json:"over"`
	Alarm     id.ID     `json:"alarm"`            // the open one; Nil without
	Since     time.Time `json:"since,omitzero"`   // when it was opened
	Calm      int       `json:"calm,omitempty"`   // looks in a row at which it had returned
	Picture   Picture   `json:"picture,omitzero"` // what was compared
}

// Stretch is a run of questions.
type Stretch struct {
	From    time.Time `json:"from"`
	To      time.Time `json:"to"`
	Samples int       `json:"samples"`
}

func stretchOf(list []Observation) Stretch {
	if len(list) == 0 {
		return Stretch{}
	}
	return Stretch{From: list[0].At, To: list[len(list)-1].At, Samples: len(list)}
}

// Alarm is that a measure is no more what it was in the reference.
type Alarm struct {
	ID             id.ID
	Measure        Measure
	Test           Test
	Statistic      float64 // when it was opened
	Threshold      float64
	Reference      Stretch // Samples is not kept
	Window         Stretch
	OpenedAt       time.Time
	EndedAt        time.Time // zero while the measure has not returned
	AcknowledgedAt time.Time // zero when nobody has
	AcknowledgedBy id.ID     // Nil then, and of somebody who was erased
}

// judge is the look at a window: how each measure stands by now, which alarms
// it opens, and which end.
func judge(before []Standing, reference, window []Observation, at time.Time) (now []Standing, opened []Alarm, ended []id.ID) {
	was := map[Measure]Standing{}
	for _, s := range before {
		was[s.Measure] = s
	}
	for _, c := range compare(reference, window) {
		s := Standing{Measure: c.Measure, Test: c.Test, Statistic: c.Statistic, Threshold: c.Threshold(alpha), Picture: c.Picture}
		s.Over = s.Statistic > s.Threshold
		s.Alarm, s.Since = was[c.Measure].Alarm, was[c.Measure].Since
		switch {
		case s.Alarm.IsNil() && s.Over:
			s.Alarm, s.Since = id.New(), at
			opened = append(opened, Alarm{
				ID: s.Alarm, Measure: s.Measure, Test: s.Test, Statistic: s.Statistic, Threshold: s.Threshold,
				Reference: stretchOf(reference), Window: stretchOf(window), OpenedAt: at,
			})
		case !s.Alarm.IsNil() && s.Statistic <= c.Threshold(calmAlpha):
			if s.Calm = was[c.Measure].Calm + 1; s.Calm == calmLooks {
				ended = append(ended, s.Alarm)
				s.Alarm, s.Since, s.Calm = id.Nil, time.Time{}, 0
			}
		}
		now = append(now, s)
	}
	return now, opened, ended
}
