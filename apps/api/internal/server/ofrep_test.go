package server

import (
	"testing"

	"github.com/forebay/forebay/packages/schema/contract"
)

func TestAnOpenFeatureProviderReadsTheFlags(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	var all contract.FlagEvaluations
	res := b.do(call{method: "POST", path: "/ofrep/v1/evaluate/flags", body: `{"context":{"targetingKey":"mel"}}`, token: token})
	res.want(t, 200, &all)
	if len(all.Flags) == 0 {
		t.Fatal("no flags")
	}
	one := all.Flags[0]
	if one.Key == "" || one.Value == "" || one.Variant != one.Value || one.Reason != "STATIC" {
		t.Errorf("flag = %+v", one)
	}
	var got contract.FlagEvaluation
	b.do(call{method: "POST", path: "/ofrep/v1/evaluate/flags/" + one.Key, body: `{}`, token: token}).want(t, 200, &got)
	if got != one {
		t.Errorf("alone %+v, among all %+v", got, one)
	}
}

// A provider polls: what has not changed must cost no more than a header.
func TestFlagsThatAreKnownAreNotSentAgain(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	again := call{method: "POST", path: "/ofrep/v1/evaluate/flags", body: `{}`, token: token}
	tag := b.do(again).Header.Get("ETag")
	again.header = map[string]string{"If-None-Match": tag}
	res := b.do(again)
	if res.StatusCode != 304 || len(res.body) != 0 || tag == "" {
		t.Errorf("with the tag %q: %d, %q", tag, res.StatusCode, res.body)
	}
	again.header["If-None-Match"] = `"another"`
	b.do(again).want(t, 200, nil)
}

func TestAFlagThatDoesNotExistIsSaidInTheProtocolsForm(t *testing.T) {
	b := setup(t)
	var refused contract.FlagEvaluationError
	b.do(call{method: "POST", path: "/ofrep/v1/evaluate/flags/no.such", body: `{}`, token: b.member("member")}).want(t, 404, &refused)
	if refused.Key != "no.such" || refused.ErrorCode != "FLAG_NOT_FOUND" {
		t.Errorf("error = %+v", refused)
	}
	if got := b.do(call{method: "POST", path: "/ofrep/v1/evaluate/flags", body: `{}`}).StatusCode; got != 401 {
		t.Errorf("without a session: %d, want 401", got)
	}
}
