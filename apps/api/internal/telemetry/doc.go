// Package telemetry sets up what Forebay tells about itself: JSON logs, traces
// and metrics that carry the same request and trace IDs, so that one leads to
// the others.
package telemetry
