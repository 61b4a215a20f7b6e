package weir

import "time"

// timing follows how long something takes: the mean and the mean deviation, as
// TCP follows its round trips (Jacobson, "Congestion Avoidance and Control",
// SIGCOMM 1988, appendix A; RFC 6298, section 2).
type timing struct{ mean, dev time.Duration }

func (t *timing) observe(d time.Duration) {
	if t.mean == 0 {
		t.mean, t.dev = d, d/2
		return
	}
	off := d - t.mean
	t.mean += off / 8
	t.dev += (max(off, -off) - t.dev) / 4
}

// least is a time that few beat: two deviations below the mean, or a quarter of
// the mean where the times differ too much to tell.
func (t *timing) least() time.Duration { return max(t.mean/4, t.mean-2*t.dev) }
