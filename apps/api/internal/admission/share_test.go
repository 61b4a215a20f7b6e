package admission_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestAScriptsRequestsOnTheWayShutOnlyItselfOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 8, MaxWait: time.Second})
		c.know(500 * time.Millisecond)
		for range 8 {
			c.send("in", someone(acme), 500*time.Millisecond)
		}
		script, coming := someone(acme), []func(){}
		for {
			arrived, err := c.gate.Peek(script)
			if err != nil {
				if code := knowledge.CodeOf(err); code != knowledge.CodeTooManyRequests {
					t.Errorf("the script is refused as %s", code)
				}
				break
			}
			coming = append(coming, arrived)
		}
		if len(coming) != 16 { // as many as go through in a second
			t.Errorf("%d of the script's are on the way, want 16", len(coming))
		}
		for name, who := range map[string]identity.Viewer{"a colleague": someone(acme), "another organisation": someone(id.New())} {
			if _, err := c.gate.Peek(who); err != nil {
				t.Errorf("%s at the door: %v", name, err)
			}
			c.send(name, who, 500*time.Millisecond)
			if len(c.errs[name]) > 0 {
				t.Errorf("%s at the gate: %v", name, c.errs[name])
			}
		}
		for _, arrived := range coming {
			arrived()
		}
		if _, err := c.gate.Peek(script); err != nil {
			t.Errorf("the script's are all looked up, and one more gets %v", err)
		}
		c.wg.Wait()
	})
}

func TestNobodyHasMoreThanTwoLookedUpForEachPlace(t *testing.T) {
	gate := admission.NewGate(admission.Options{Limit: 8}) // which knows nothing of how long requests take
	script := someone(acme)
	for i := range 16 {
		if _, err := gate.Peek(script); err != nil {
			t.Fatalf("number %d: %v", i+1, err)
		}
	}
	if _, err := gate.Peek(script); knowledge.CodeOf(err) != knowledge.CodeTooManyRequests {
		t.Errorf("one more gets %v", err)
	}
	if _, err := gate.Peek(someone(acme)); err != nil {
		t.Errorf("a colleague gets %v", err)
	}
}

func TestWhoIsOnTheWayHasNoTurnYet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1})
		slow := someone(acme)
		c.send("in", someone(acme), 10*time.Millisecond)
		c.send("slow", slow, 10*time.Millisecond)
		if _, err := c.gate.Peek(slow); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond) // slow's first is served, its next still being looked up
		c.send("ada", someone(acme), 10*time.Millisecond)
		c.send("mel", someone(acme), 10*time.Millisecond)
		c.send("slow", slow, 10*time.Millisecond)
		c.wg.Wait()
		if want := []string{"in", "slow", "ada", "mel", "slow"}; !slices.Equal(c.done, want) {
			t.Errorf("served %v, want %v", c.done, want)
		}
	})
}

func TestWhoFillsTheQueueGivesWayToTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxQueue: 8})
		c.know(10 * time.Millisecond)
		script, other := someone(acme), someone(id.New())
		for i := range 9 {
			c.send(fmt.Sprint("script ", i), script, 10*time.Millisecond)
		}
		c.send("script's tenth", script, 10*time.Millisecond)
		if e := c.refusal("script's tenth"); e.Code != knowledge.CodeTooManyRequests {
			t.Errorf("one more of the script's: %v", e)
		}
		arrived, err := c.gate.Peek(other)
		if err != nil {
			t.Fatalf("another organisation at the door: %v", err)
		}
		arrived()
		c.send("other", other, 10*time.Millisecond)
		if e := c.refusal("script 8"); e.Code != knowledge.CodeTooManyRequests || e.RetryAfter <= 0 {
			t.Errorf("the one that gave way: %v, back in %v", e, e.RetryAfter)
		}
		c.wg.Wait()
		want := []string{"script 0", "script 1", "other", "script 2", "script 3", "script 4", "script 5", "script 6", "script 7"}
		if !slices.Equal(c.done, want) {
			t.Errorf("served %v, want %v", c.done, want)
		}
	})
}

func TestWhereEverybodyHasOneWaitingNobodyGivesWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxQueue: 3})
		for range 4 {
			c.send("crowd", someone(acme), 10*time.Millisecond)
		}
		c.send("late", someone(id.New()), 10*time.Millisecond)
		if e := c.refusal("late"); e.Code != knowledge.CodeOverloaded {
			t.Errorf("late: %v", e)
		}
		c.wg.Wait()
		if len(c.done) != 4 {
			t.Errorf("%d were served, want the 4 who were there", len(c.done))
		}
	})
}

func TestRequestsThatFailAtOnceBringNobodysTurnNearer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxWait: time.Second})
		c.know(400 * time.Millisecond)
		fail := func(times int) {
			for range times {
				c.send("failing", someone(acme), time.Millisecond)
				time.Sleep(time.Millisecond)
				synctest.Wait()
			}
		}
		fail(8)
		for _, name := range []string{"in", "next", "after"} {
			c.send(name, someone(acme), 400*time.Millisecond)
		}
		if _, err := c.gate.Peek(someone(acme)); knowledge.CodeOf(err) != knowledge.CodeOverloaded {
			t.Errorf("with two waiting for 400 ms each a third gets %v", err)
		}
		c.wg.Wait()
		fail(400) // by now all are so short
		for range 3 {
			c.send("short", someone(acme), time.Millisecond)
		}
		if _, err := c.gate.Peek(someone(acme)); err != nil {
			t.Errorf("with two waiting for 1 ms each a third gets %v", err)
		}
		c.wg.Wait()
	})
}

func TestAScriptsRefusalsPutNobodyElseOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 8, MaxWait: time.Second})
		c.know(10 * time.Second)
		for range 8 {
			c.send("in", someone(acme), 10*time.Second)
		}
		script := someone(acme)
		for range 100 {
			c.send("script", script, time.Second)
		}
		c.send("other", someone(id.New()), time.Second)
		if after := c.refusal("other").RetryAfter; after < 1250*time.Millisecond || after > 2500*time.Millisecond {
			t.Errorf("told to come back in %v, with a turn in 1.25 s", after)
		}
		c.wg.Wait()
	})
}

func TestOnesOwnRequestsComeBackOneAfterTheOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxWait: time.Second})
		c.know(200 * time.Millisecond)
		script := someone(acme)
		for range 6 {
			c.send("script", script, 200*time.Millisecond)
		}
		var returns []time.Duration
		for _, name := range []string{"sixth", "seventh", "eighth"} {
			c.send(name, script, 200*time.Millisecond)
			returns = append(returns, c.refusal(name).RetryAfter)
		}
		if want := []time.Duration{1200 * time.Millisecond, 1400 * time.Millisecond, 1600 * time.Millisecond}; !slices.Equal(returns, want) {
			t.Errorf("told to come back in %v, want a turn each: %v", returns, want)
		}
		c.wg.Wait()
	})
}
