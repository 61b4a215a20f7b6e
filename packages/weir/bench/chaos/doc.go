// Package chaos breaks a real server under weir, in the ways that servers and
// networks break, and gives a verdict on what callers and the server saw.
//
// A [Scenario] loads one weir.DB, hurts the server or the way to it, and states
// what must hold as [Verdict]s: a figure and its bound. In every scenario an
// observer on a connection of its own counts the DB's threads in the server's
// process list; the rest of what must always hold is in Trial.finish.
//
// It does not measure speed for its own sake: that is the benchmark's work.
package chaos
