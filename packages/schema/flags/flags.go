// Package flags says once, for both sides, which feature flags there are. A
// flag that is not here does not exist; its rule in the database only chooses
// among the variants given here.
package flags

import "slices"

// Definition is one flag.
type Definition struct {
	Key      string
	Purpose  string // what it decides, in a sentence
	Owner    string // who decides it
	Variants []string
	Default  string // the variant without any rule
	Expires  string // the day by which it should be decided and removed, as YYYY-MM-DD; empty for a permanent switch
}

// PathRetrieve chooses how the sources of a search are asked.
const (
	PathRetrieve           = "path.retrieve"
	PathRetrieveParallel   = "parallel"
	PathRetrieveSequential = "sequential"
)

// WebTraces chooses whether browsers tell how long their requests took.
const (
	WebTraces    = "web.traces"
	WebTracesOn  = "on"
	WebTracesOff = "off"
)

var all = []Definition{
	{
		Key:      PathRetrieve,
		Purpose:  "Whether a search asks its sources all at once or one after the other.",
		Owner:    "retrieval",
		Variants: []string{PathRetrieveParallel, PathRetrieveSequential},
		Default:  PathRetrieveParallel,
		Expires:  "2027-12-31",
	},
	{
		Key:      WebTraces,
		Purpose:  "Whether browsers send the spans of their requests, where traces are collected at all.",
		Owner:    "operations",
		Variants: []string{WebTracesOn, WebTracesOff},
		Default:  WebTracesOn,
	},
}

// All returns every flag, by key.
func All() []Definition { return slices.Clone(all) }

// Lookup returns one flag.
func Lookup(key string) (Definition, bool) {
	i := slices.IndexFunc(all, func(d Definition) bool { return d.Key == key })
	if i < 0 {
		return Definition{}, false
	}
	return all[i], true
}
