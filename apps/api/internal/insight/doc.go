// Package insight watches what is asked and how well it is found. Each answered
// question leaves an [Observation]; a [Watch] compares the latest of an
// organisation with its reference, and opens an [Alarm] where they differ by
// more than chance would have them differ in years. How many comparisons are
// made, on how many questions and at which level was chosen together, by
// simulation: see docs/decisions/0021.
package insight
