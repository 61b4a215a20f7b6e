// Package weir is asynchronous MySQL for Go: database/sql behind a queue, where
// a slot is a server thread.
//
// # Why
//
// When a context ends, a Go MySQL driver closes its socket. The server notices
// when it next writes to it; until then the query runs on, while the pool has
// already given the connection's place to the next caller. Under load, short
// deadlines multiply the work that a slow server has to do: ten connections can
// put hundreds of threads on it. weir gives a caller its answer at the deadline
// too, but keeps the slot until the server has confirmed that the work is over.
//
// # A slot's life
//
// There are Options.Max slots. Each is at one station at a time, and [DB.Stats]
// counts them:
//
//	free ──────▶ dialling ──────▶ idle ◀─────────────┐
//	 ▲               │             │ ▲               │
//	 │               │ failed      │ │ done          │ at rest again:
//	 │◀──────────────┘             ▼ │               │ same connection,
//	 │                            busy               │ same thread
//	 │                             │ caller gone     │
//	 │  thread seen to be gone     ▼                 │
//	 └────────────────────────── zombie ─────────────┘
//
// A caller whose context ends while its statement runs gets ctx.Err() at once.
// Its slot becomes a zombie: one further connection, the control connection,
// sends KILL QUERY. The slot is used again only when both the reply to the KILL
// and the statement's last packet have come (a kill whose reply is outstanding
// could strike the next statement), an open transaction has been rolled back,
// and one empty statement has taken whatever blow may still be due. A connection
// that broke is not counted as gone before the server's process list agrees.
//
// A KILL goes out only if the control connection reaches the server that the
// victim's connection had reached, in the same run: a proxy may lead elsewhere,
// and thread ids start again with the server. What cannot be verified is
// counted in Stats.Unconfirmed; a KILL that the server refuses, in
// Stats.KillsRefused: then the slot stays a zombie until the statement ends by
// itself. Per DB, the server has at most Max + 2 threads: Max, the control
// connection, and its predecessor's while it is being replaced.
//
// A Rows or a Tx that nobody closes gives its slot back when its context ends,
// or, without a deadline, when the garbage collector finds it; Options.OnLeak
// hears of the place that opened it. Stats.KillsLost counts statements whose KILL
// could not be sent, or was not answered.
//
// # The queue
//
// A call that finds no idle slot waits, and the wait is bounded: by
// Options.MaxQueue, and by its own deadline. A call that would be served too
// late, by the measured times that slots are held, is refused at once; one whose
// context has ended never gets a connection. Every refusal is a [ShedError] with
// a RetryAfter, and nothing was sent.
//
// Callers belong to classes ([WithClass]). When a slot comes free, a class that
// holds less than its Share goes first; otherwise the one with the highest
// Priority; among equals, the one that holds fewest. A class with a Limit never
// holds more than that, even if slots stand idle. Each class has a queue of its
// own: a flood in one fills no other's.
//
// Within a class, the first to come is the first to be served, as long as the
// queue only takes up bursts. One whose delay stays above Options.QueueTarget is
// standing: more callers come than can be served, and everybody waits for
// nothing. Then the newest caller is served first, who has all of its time left,
// and those who have waited for the target are refused (CoDel's test, and the
// adaptive LIFO of "Fail at Scale"; the sources are in codel.go).
//
// Max is what the server may be asked for, not what it does well with: where two
// cores share ten statements, each takes five times as long, and nothing is
// done sooner. So the number of slots at work adapts, between Options.MinLimit
// and Max, to how long slots are held (a gradient limit with probes; limit.go).
//
// [DB.Pressure] tells of callers that wait too long, for those whose work can
// stand back.
//
// # Outcomes
//
// [OutcomeOf] says what became of a call: whether it was refused, rejected for
// good, failed for now, or nobody knows. A write whose answer never came, because
// its connection broke or its caller left, is [ErrOutcomeUnknown]: it may have
// happened. A statement that certainly was not sent (the driver says so with
// driver.ErrBadConn) is tried on another connection. Beyond that, weir repeats
// only reads outside a transaction and writes that are declared with
// [WithIdempotent], only when the server or the connection failed, and only
// within a budget: Options.RetryBudget for each call that succeeds, so that a
// server in trouble gets a tenth more work and not three times as much.
//
// When the server itself fails (it refuses connections, shuts down, breaks
// them) for Options.BreakerRatio of a second's statements, calls are refused at
// once, with a [ShedError] that carries the failure. One call goes through as a
// probe after 100 ms, and then after 200, 400 and each 500 ms; the first that is
// answered ends it. The class [Control] always goes through. Statements that the
// server rejects do not count, nor does silence: of a server that has frozen,
// callers hear by their deadlines.
//
// # Sharing reads
//
// With [Coalesce], callers who want the same thing at the same moment share one
// read. It belongs to all of them: it runs as long as the most patient one
// waits, nobody's cancel fails another, and it ends with the last who leaves.
// Classes do not mix, and a transaction reads for itself.
//
// # Streams
//
// [Stream] turns a query's rows into an iter.Seq2, for a DB or a [Tx]. Its slot
// is held while the loop's body runs; leaving the loop has the query killed
// rather than read to its end.
//
// # Differences from database/sql
//
// Rows are read ahead in batches into memory of their own, so that a result of
// up to 128 rows and 64 KiB leaves the server at once. sql.RawBytes is refused.
// There are no prepared statements: let the driver interpolate
// (interpolateParams=true). Session state that a statement leaves behind (SET,
// temporary tables, GET_LOCK) stays on its connection, as it does in
// database/sql. A [Tx] whose context, or whose statement's context, ends is
// rolled back as a whole.
package weir
