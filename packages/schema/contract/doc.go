// Package contract is the API's contract: the type of every request and every
// response, with its validation and its documentation in struct tags. The
// server registers its routes with these types; openapi.json is made from them,
// and the web's TypeScript types from that. Nothing here has behaviour.
//
// Times are RFC 3339 in UTC. Durations are milliseconds. Spans are half-open
// ranges of UTF-8 bytes. Pages of a list are followed by their cursor.
package contract
