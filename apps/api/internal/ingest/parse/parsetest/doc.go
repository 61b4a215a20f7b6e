// Package parsetest holds what the tests of the parsers share: the invariants
// that every extracted text keeps, and golden files that show its structure.
package parsetest
