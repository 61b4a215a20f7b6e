package app

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
)

// depthLimit bounds the look at the queue of jobs, for which a scraper waits.
const depthLimit = time.Second

// measureJobs has each collection of metrics count the jobs. While they cannot
// be counted, the figure is missing rather than wrong.
func measureJobs(meter metric.Meter, queue jobs.Queue) error {
	_, err := meter.Int64ObservableUpDownCounter("forebay.job.count", metric.WithUnit("{job}"),
		metric.WithDescription("Jobs in the database, of all replicas: due ones wait for a worker"),
		metric.WithInt64Callback(func(ctx context.Context, o metric.Int64Observer) error {
			ctx, cancel := context.WithTimeout(identity.Unscoped(ctx, "job metrics"), depthLimit)
			defer cancel()
			due, running, err := queue.Depth(ctx)
			if err != nil {
				return err
			}
			o.Observe(int64(due), metric.WithAttributes(attribute.String("forebay.job.state", "due")))
			o.Observe(int64(running), metric.WithAttributes(attribute.String("forebay.job.state", "running")))
			return nil
		}))
	return err
}
