package store

import (
	"encoding/json"
	"fmt"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/id"
)

// configurationJSON is what a run asked, in its column.
type configurationJSON struct {
	Kind      string   `json:"kind"`
	Without   []string `json:"without,omitempty"`
	Questions int      `json:"questions"`
	Asked     int      `json:"asked,omitempty"` // of a run that has ended
}

// figureJSON is one figure of a run.
type figureJSON struct {
	Measure string  `json:"measure"`
	Unit    string  `json:"unit,omitempty"`
	Value   float64 `json:"value"`
	Low     float64 `json:"low"`
	High    float64 `json:"high"`
	Counted int     `json:"counted"`
}

func figureToJSON(f quality.Figure) figureJSON {
	return figureJSON{f.Measure, f.Unit, f.Value, f.Low, f.High, f.Counted}
}

func (f figureJSON) figure() quality.Figure {
	return quality.Figure{Measure: f.Measure, Unit: f.Unit, Figure: bootstrap.Figure{Value: f.Value, Low: f.Low, High: f.High, Counted: f.Counted}}
}

// resultJSON is how a question went: each score is its value and weight.
type resultJSON struct {
	Group        string                `json:"group,omitempty"`
	Scores       map[string][2]float64 `json:"scores"`
	Confidence   *float64              `json:"confidence,omitempty"`
	Unanswerable bool                  `json:"unanswerable,omitempty"`
	Declined     bool                  `json:"declined,omitempty"`
	AnswerMS     float64               `json:"answer_ms,omitempty"`
}

func runOf(r *ent.Evaluation) (quality.Run, error) {
	var c configurationJSON
	if err := json.Unmarshal([]byte(r.Configuration), &c); err != nil {
		return quality.Run{}, fmt.Errorf("store: configuration of evaluation %s: %w", r.ID, err)
	}
	figures, err := decode(r.Figures, figureJSON.figure)
	if err != nil {
		return quality.Run{}, fmt.Errorf("store: figures of evaluation %s: %w", r.ID, err)
	}
	return quality.Run{
		ID: r.ID, Name: r.Name, Kind: quality.Kind(c.Kind), State: quality.State(r.State), Version: r.Version,
		Without: c.Without, Questions: c.Questions, Asked: c.Asked, Figures: figures, Failure: r.Failure,
		CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, FinishedAt: r.FinishedAt,
	}, nil
}

// result prepares the row of a result.
func result(tx *ent.Tx, run id.ID, o measure.Outcome) (*ent.EvaluationResultCreate, error) {
	scores := make(map[string][2]float64, len(o.Scores))
	for name, s := range o.Scores {
		scores[name] = [2]float64{s.Value, s.Weight}
	}
	measures, err := json.Marshal(resultJSON{o.Group, scores, o.Confidence, o.Unanswerable, o.Declined, o.AnswerMS})
	if err != nil {
		return nil, err
	}
	ranking, err := encode(o.Ranking, same)
	if err != nil {
		return nil, err
	}
	return tx.EvaluationResult.Create().SetEvaluationID(run).SetQuery(o.Query).
		SetMeasures(string(measures)).SetRanking(ranking).SetTookUs(took(o.TookMS)), nil
}

func outcomeOf(r *ent.EvaluationResult) (measure.Outcome, error) {
	var m resultJSON
	if err := json.Unmarshal([]byte(r.Measures), &m); err != nil {
		return measure.Outcome{}, err
	}
	ranking, err := decode(r.Ranking, same)
	if err != nil {
		return measure.Outcome{}, err
	}
	o := measure.Outcome{
		Query: r.Query, Group: m.Group, Scores: make(map[string]measure.Score, len(m.Scores)), Confidence: m.Confidence,
		Unanswerable: m.Unanswerable, Declined: m.Declined, Ranking: ranking, TookMS: float64(r.TookUs) / 1000, AnswerMS: m.AnswerMS,
	}
	for name, s := range m.Scores {
		o.Scores[name] = measure.Score{Value: s[0], Weight: s[1]}
	}
	return o, nil
}
