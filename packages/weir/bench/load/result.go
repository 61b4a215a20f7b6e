package load

import (
	"fmt"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
)

// Result is what an open loop saw. All histograms are in microseconds.
type Result struct {
	Plan  Plan
	Sent  int // requests that were due, whether they could be sent or not
	Count [outcomes]int

	// Accepted is the latency of all that was neither refused nor failed: Good
	// and Late. Callers who waited in vain are in it.
	Accepted *hdrhistogram.Histogram
	// Answered is the latency of the Good alone.
	Answered *hdrhistogram.Histogram
	// Rejected is how long the Shed had to wait for their refusal.
	Rejected *hdrhistogram.Histogram
	// Lag is how late the generator started each request.
	Lag *hdrhistogram.Histogram

	// Timeline counts the outcomes of the requests due in each Slice of the run.
	Timeline []Bucket
	// MaxInFlight is how many requests were under way at once, at most.
	MaxInFlight int
	// Failure is the first error that counted as Failed.
	Failure error
	// Void says why the run does not count; empty when it does.
	Void string
}

// Slice is how much of the run a Bucket covers.
const Slice = 100 * time.Millisecond

// Bucket counts the outcomes of the requests that were due in one Slice.
type Bucket [outcomes]int

// Goodput is how many requests a second were answered within their deadline.
func (r *Result) Goodput() float64 { return r.PerSecond(Good) }

// PerSecond is how many requests a second had outcome o.
func (r *Result) PerSecond(o Outcome) float64 {
	return float64(r.Count[o]) / r.Plan.For.Seconds()
}

// Quantile is the value of h below which the part q (from 0 to 1) lies; 0 when
// h is empty.
func Quantile(h *hdrhistogram.Histogram, q float64) time.Duration {
	return time.Duration(h.ValueAtPercentile(100*q)) * time.Microsecond
}

// NewHistogram holds microseconds, up to ten minutes, with three significant
// digits.
func NewHistogram() *hdrhistogram.Histogram {
	return hdrhistogram.New(1, int64(10*time.Minute/time.Microsecond), 3)
}

func record(h *hdrhistogram.Histogram, d time.Duration) {
	// Beyond the histogram's end its last value says enough.
	_ = h.RecordValue(min(max(d.Microseconds(), 1), h.HighestTrackableValue()))
}

func (r *run) result() *Result {
	res := &Result{
		Plan: r.plan, MaxInFlight: int(r.most),
		Accepted: NewHistogram(), Answered: NewHistogram(), Rejected: NewHistogram(), Lag: NewHistogram(),
		Timeline: make([]Bucket, (r.plan.For+Slice-1)/Slice),
	}
	for i, s := range r.done {
		due := r.due[i] - r.plan.Warmup
		if due < 0 {
			continue
		}
		res.Sent++
		res.Count[s.outcome]++
		res.Timeline[due/Slice][s.outcome]++
		record(res.Lag, r.lags[i])
		switch s.outcome {
		case Good:
			record(res.Accepted, s.latency)
			record(res.Answered, s.latency)
		case Late:
			record(res.Accepted, s.latency)
		case Shed:
			record(res.Rejected, s.latency)
		}
	}
	if err := r.failure.Load(); err != nil {
		res.Failure = *err
	}
	res.Void = res.lagged()
	return res
}

// tolerable is the part of a request's deadline that the generator may use up
// in one of a hundred requests. The goals measured here compare latencies with
// the deadline and with each other in steps of 10%: a generator that takes more
// than that from its requests decides the outcome itself. Without a deadline,
// what a scheduler's time slice explains is tolerated.
const (
	tolerable         = 0.10
	tolerableNoLimits = 10 * time.Millisecond
)

func (r *Result) lagged() string {
	limit := tolerableNoLimits
	if r.Plan.Deadline > 0 {
		limit = time.Duration(tolerable * float64(r.Plan.Deadline))
	}
	if p99 := Quantile(r.Lag, 0.99); p99 > limit {
		return fmt.Sprintf("the generator lagged: one request in a hundred started %v or more late, over %v", p99, limit)
	}
	return ""
}
