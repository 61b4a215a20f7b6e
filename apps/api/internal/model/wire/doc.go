// Package wire is HTTP as every model protocol uses it: where may be dialled,
// how long silence may last, how much may come, server-sent events, and what
// goes wrong, said in a person's words. It knows no protocol.
package wire
