package weir

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestRetriesNeverExceedTheirBudgetWhateverTheSequence(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var b retryBudget
		b.setUp(Options{RetryBudget: rapid.Float64Range(0.01, 1).Draw(r, "budget"), MaxAttempts: 3}, began)
		now, successes, granted := began, 0, 0
		for range rapid.IntRange(1, 400).Draw(r, "steps") {
			switch rapid.IntRange(0, 2).Draw(r, "step") {
			case 0:
				now = now.Add(time.Duration(rapid.Int64Range(0, int64(3*time.Second)).Draw(r, "pause")))
			case 1:
				b.succeeded()
				successes++
			case 2:
				if b.take(now) {
					granted++
				}
			}
			most := b.deposit*float64(successes) + retryPerSecond*now.Sub(began).Seconds()
			if float64(granted) > most+1e-6 {
				r.Fatalf("%d retries after %d successes and %s: at most %.2f are due", granted, successes, now.Sub(began), most)
			}
		}
		now = now.Add(time.Hour) // the bucket is bounded: an outage after quiet hours gets no more than a full one
		burst := 0
		for b.take(now) {
			burst++
		}
		if burst != retryBucket {
			r.Errorf("%d retries at once", burst)
		}
	})
}

func BenchmarkRetryBudget(b *testing.B) {
	var k retryBudget
	k.setUp(Options{RetryBudget: 0.1, MaxAttempts: 3}, time.Now())
	b.ReportAllocs()
	for b.Loop() {
		k.succeeded()
	}
}
