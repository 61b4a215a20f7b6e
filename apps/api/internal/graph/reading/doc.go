// Package reading has a language model read passages for the graph, beside the
// rules: an administrator who has seen what it is likely to cost starts it with
// a cap. The most that a call can cost is put aside before it, and counts as
// spent where nobody says what it did cost, so that the cap holds; a server that
// counts more than that ends the run. Every passage read is kept at once, so that
// the graph gets better while it goes on, and stopping it loses nothing.
package reading
