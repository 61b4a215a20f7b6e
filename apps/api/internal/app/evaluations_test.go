package app_test

import (
	"fmt"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestKeptQuestionsAreAskedAgainAndComparedWithBefore(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	for topic, fact := range map[string]string{"gate": "The gate is four metres high.", "lock": "The lock is nine metres wide.", "basin": "The basin holds two thousand litres."} {
		d := r.upload(t, shelf, topic+".md", "# About the "+topic+"\n\n"+fact+"\n")
		r.awaitSearchable(t, d.ID)
		r.finds(t, r.admin, fact, d.ID)
	}
	admin := r.as(t, local.DevelopmentAccounts()[0])
	for _, question := range []string{"How high is the gate?", "How wide is the lock?", "How much does the basin hold?"} {
		a := ask(t, r.admin, question)
		admin.want(201, "POST", "/v1/test-cases", fmt.Sprintf(`{"messageId":%q}`, a.started.MessageID), nil)
	}
	run := func(body string) contract.Evaluation {
		var e contract.Evaluation
		admin.want(202, "POST", "/v1/evaluations", body, &e)
		r.await(t, "the run", func() bool {
			admin.want(200, "GET", "/v1/evaluations/"+e.ID.String(), "", &e)
			return e.State != "running"
		})
		if e.State != "done" || e.Questions != 3 || e.Asked != 3 || e.CreatedByName == "" || e.FinishedAt == nil {
			t.Fatalf("%+v", e)
		}
		return e
	}
	first := run(`{}`)
	if got := figureOf(t, first, "nDCG@10"); got.Value != 1 || got.Counted != 3 || got.Low != 1 {
		t.Errorf("nDCG@10 = %+v", got)
	}
	if got := figureOf(t, first, "citation recall"); got.Value != 1 {
		t.Errorf("citation recall = %+v", got)
	}
	var results contract.EvaluationResults
	admin.want(200, "GET", "/v1/evaluations/"+first.ID.String()+"/results?limit=2", "", &results)
	if len(results.Results) != 2 || results.Next == "" || results.Results[0].Question == "" || !results.Results[0].Found[0].Expected || results.Results[0].Found[0].Name == "" {
		t.Errorf("results = %+v", results)
	}
	var last contract.EvaluationResults
	admin.want(200, "GET", "/v1/evaluations/"+first.ID.String()+"/results?cursor="+results.Next, "", &last)
	if len(last.Results) != 1 || last.Next != "" {
		t.Errorf("the last page = %+v", last)
	}
	second := run(`{"without":["phrases"]}`)
	if second.Name == first.Name {
		t.Errorf("a run that leaves something out is called %q as well", second.Name)
	}
	var c contract.EvaluationComparison
	admin.want(200, "GET", fmt.Sprintf("/v1/evaluations/%s/comparison?with=%s", second.ID, first.ID), "", &c)
	if c.Questions != 3 || c.Before.ID != first.ID || len(c.Measures) == 0 || c.Measures[0].Verdict != "too_few" {
		t.Errorf("comparison = %+v", c)
	}
	admin.want(422, "POST", "/v1/evaluations", `{"without":["luck"]}`, nil)
	admin.want(409, "POST", "/v1/evaluations/"+first.ID.String()+"/stop", "", nil)
	admin.want(204, "DELETE", "/v1/evaluations/"+second.ID.String(), "", nil)
	var list contract.Evaluations
	admin.want(200, "GET", "/v1/evaluations", "", &list)
	if len(list.Evaluations) != 1 || list.Evaluations[0].ID != first.ID || len(list.Names) != 1 {
		t.Errorf("listed %+v", list)
	}
}

func figureOf(t *testing.T, e contract.Evaluation, name string) contract.EvaluationFigure {
	t.Helper()
	for _, f := range e.Figures {
		if f.Measure == name {
			return f
		}
	}
	t.Fatalf("%s is not among %+v", name, e.Figures)
	return contract.EvaluationFigure{}
}

func TestARunOfTheCommandLineIsKept(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	sure := .5
	run := contract.KeepEvaluation{Name: "scifact", Version: "1.2.3"}
	for i := range 3000 { // more than other bodies may have
		run.Results = append(run.Results, contract.KeepEvaluationResult{
			Query: fmt.Sprintf("claim-%04d", i), Measures: map[string]float64{"nDCG@10": .5, "citation precision": 1}, Weights: map[string]float64{"citation precision": 4},
			Found: []string{"a", "b"}, Confidence: &sure, Unanswerable: i%2 == 0,
		})
	}
	kept, err := r.admin.KeepEvaluation(t.Context(), run)
	if err != nil {
		t.Fatal(err)
	}
	if kept.ID == id.Nil || kept.Kind != "set" || kept.State != "done" || kept.Asked != 3000 || figureOf(t, kept, "refusal AUC").Value != .5 {
		t.Errorf("%+v", kept)
	}
}
