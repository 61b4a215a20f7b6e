package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Drift is how the watch over what is asked stands.
type Drift struct {
	Watching  bool           `json:"watching" doc:"Whether there have been enough questions to compare"`
	Questions int            `json:"questions" doc:"How many the watch has counted"`
	Needed    int            `json:"needed" doc:"How many there have to be before the first comparison"`
	NextIn    int            `json:"nextIn" doc:"Questions until the next comparison"`
	LookedAt  *time.Time     `json:"lookedAt,omitempty" doc:"When it compared last"`
	Reference DriftReference `json:"reference"`
	Window    *DriftStretch  `json:"window,omitempty" doc:"The latest questions, which were compared with the reference"`
	Measures  []DriftMeasure `json:"measures" nullable:"false" doc:"As of the last comparison; none before the first"`
}

// DriftStretch is a run of questions.
type DriftStretch struct {
	From    time.Time `json:"from"`
	To      time.Time `json:"to"`
	Samples int       `json:"samples" doc:"Questions; 0 where that is not known any more"`
}

// DriftReference is what the latest questions are compared with.
type DriftReference struct {
	Days    int           `json:"days" doc:"How many days an admin chose; 0 when it is the first questions"`
	Growing bool          `json:"growing" doc:"Whether it still takes in questions: the first 1,000 make it up when nobody chose"`
	Stretch *DriftStretch `json:"stretch,omitempty" doc:"Missing before the first comparison"`
}

// DriftMeasure is how far one measure is from its reference.
type DriftMeasure struct {
	Measure   string        `json:"measure" enum:"new_words,word_mix,top_score,coverage,declined,length"`
	Test      string        `json:"test" enum:"kolmogorov_smirnov,wasserstein,fisher,new_topics,likelihood_ratio"`
	Statistic float64       `json:"statistic"`
	Threshold float64       `json:"threshold" doc:"What the statistic exceeds by chance in three comparisons of 100,000"`
	Over      bool          `json:"over" doc:"Whether the statistic is over the threshold"`
	AlarmID   *id.ID        `json:"alarmId,omitempty" format:"uuid" doc:"The alarm that is open"`
	Since     *time.Time    `json:"since,omitempty" doc:"When that was opened"`
	Bars      []DriftBar    `json:"bars" nullable:"false" doc:"The distribution in the reference and now"`
	Reference DriftQuantile `json:"reference"`
	Now       DriftQuantile `json:"now"`
}

// DriftBar is one part of a distribution.
type DriftBar struct {
	Label     string  `json:"label,omitempty" doc:"Of a bar that is no range: the rank of a group of words"`
	From      float64 `json:"from"`
	To        float64 `json:"to"`
	Reference float64 `json:"reference" doc:"The share of the reference's questions, from 0 to 1"`
	Now       float64 `json:"now" doc:"The share of the latest"`
}

// DriftQuantile sums a distribution up.
type DriftQuantile struct {
	P10  float64 `json:"p10"`
	P50  float64 `json:"p50"`
	P90  float64 `json:"p90"`
	Mean float64 `json:"mean"`
}

// DriftAlarms are the latest alarms, newest first.
type DriftAlarms struct {
	Alarms []DriftAlarm `json:"alarms" nullable:"false"`
}

// DriftAlarm is that a measure is no more what it was in the reference.
type DriftAlarm struct {
	ID                 id.ID        `json:"id" format:"uuid"`
	Measure            string       `json:"measure" enum:"new_words,word_mix,top_score,coverage,declined,length"`
	Test               string       `json:"test" enum:"kolmogorov_smirnov,wasserstein,fisher,new_topics,likelihood_ratio"`
	State              string       `json:"state" enum:"open,acknowledged,ended" doc:"An acknowledged one has not ended; one ends by itself when its measure has returned, or when another reference is set"`
	Statistic          float64      `json:"statistic" doc:"When it was opened"`
	Threshold          float64      `json:"threshold"`
	Reference          DriftStretch `json:"reference"`
	Window             DriftStretch `json:"window"`
	OpenedAt           time.Time    `json:"openedAt"`
	EndedAt            *time.Time   `json:"endedAt,omitempty"`
	AcknowledgedBy     *id.ID       `json:"acknowledgedBy,omitempty" format:"uuid"`
	AcknowledgedByName string       `json:"acknowledgedByName,omitempty"`
	AcknowledgedAt     *time.Time   `json:"acknowledgedAt,omitempty"`
}

// SetDriftReference chooses the reference.
type SetDriftReference struct {
	Days int `json:"days" minimum:"1" maximum:"90" doc:"The questions of so many days up to now"`
}
