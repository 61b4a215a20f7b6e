package app_test

import (
	"fmt"
	"net/http"
	"net/url"
	"testing"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// hopsTo searches and returns the passage of the document, nil if it is not
// among the results, and how the graph fared.
func (s signedIn) hopsTo(document id.ID, more string) (*contract.Passage, contract.SourceEvent) {
	s.t.Helper()
	var found contract.SearchResult
	s.want(http.StatusOK, "GET", "/v1/search?q="+url.QueryEscape("Where was the director of Night Harbour educated?")+more, "", &found)
	var graph contract.SourceEvent
	for _, source := range found.Sources {
		if source.Name == "graph" {
			graph = source
		}
	}
	for i, p := range found.Passages {
		if p.DocumentID == document {
			return &found.Passages[i], graph
		}
	}
	return nil, graph
}

func TestTheSecondHopIsFoundByWhoMayReadAllOfIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	film := d.upload(t, d.shelf, "film.md", "# Night Harbour\n\nNight Harbour is a film of 1961. It was directed by Ada Lindqvist in her first year.\n")
	var hidden contract.Collection
	d.root.want(http.StatusCreated, "POST", "/v1/collections", `{"name":"Private"}`, &hidden)
	person := d.upload(t, hidden.ID, "lindqvist.md", "# Ada Lindqvist\n\nThis painter went to school in Uppsala. Ada Lindqvist died young.\n")
	for _, uploaded := range []contract.Document{film, person} {
		d.awaitSearchable(t, uploaded.ID)
	}
	d.finds(t, d.admin, "harbour", film.ID)
	d.finds(t, d.admin, "painter", person.ID)
	d.root.awaitGraph(d.replica, 3)

	var found *contract.Passage
	var graph contract.SourceEvent
	d.await(t, "the second hop to be found by the graph", func() bool {
		found, graph = d.root.hopsTo(person.ID, "")
		return found != nil && found.Source == "graph" && found.Why != nil && len(found.Why.Path) == 1
	})
	step := found.Why.Path[0]
	if step.Entity != "Ada Lindqvist" || step.From.DocumentID != film.ID || step.To.DocumentID != person.ID {
		t.Errorf("the path is %+v", step)
	}
	for place, want := range map[contract.Place]string{step.From: "It was directed by Ada Lindqvist in her first year.", step.To: "Ada Lindqvist"} {
		if got := d.text(t, place.DocumentID)[place.Start:place.End]; got != want {
			t.Errorf("the path goes by %q, want %q", got, want)
		}
	}
	if found, graph = d.root.hopsTo(person.ID, "&without=graph"); found != nil || graph.Name != "" {
		t.Errorf("without the graph: %+v, %+v", found, graph)
	}
	d.await(t, "the graph to answer a member in time", func() bool {
		found, graph = d.member.hopsTo(person.ID, "")
		return found != nil || graph.State == "done"
	})
	if found != nil || graph.Found != 0 {
		t.Errorf("a member who may not read it: %+v, %+v", found, graph)
	}
	d.letRead("/v1/collections/" + hidden.ID.String())
	d.await(t, "a member who may read it now to find it", func() bool {
		found, _ = d.member.hopsTo(person.ID, "")
		return found != nil
	})
	if status, _ := d.root.do("DELETE", fmt.Sprintf("/v1/documents/%s", film.ID), ""); status >= 300 {
		t.Fatalf("delete: %d", status)
	}
	d.await(t, "the path to go with the document it led through", func() bool {
		found, _ := d.root.hopsTo(person.ID, "")
		return found == nil
	})
}
