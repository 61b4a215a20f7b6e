package chaos

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// latency puts 200 ms on whatever the server says, for three seconds: as long
// as the callers' deadline, so that nothing can be answered in time.
func latency(ctx context.Context, t *Trial) error {
	const far = 3 * time.Second
	proxy := toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop()),
		"server", "127.0.0.1:0", t.server.Address())
	if err := proxy.Start(); err != nil {
		return err
	}
	t.cleanup(func() error {
		proxy.Stop()
		return nil
	})
	t.through(proxy.Listen)
	r, err := t.loaded(ctx, 0.8, calm+far+aftermath)
	if err != nil {
		return err
	}
	if err := sleep(ctx, calm); err != nil {
		return err
	}
	began := time.Now()
	toxic := fmt.Sprintf(`{"name": "far", "type": "latency", "attributes": {"latency": %d}}`, (200 * time.Millisecond).Milliseconds())
	if _, err := proxy.Toxics.AddToxicJson(strings.NewReader(toxic)); err != nil {
		return err
	}
	if err := sleep(ctx, far); err != nil {
		return err
	}
	if err := proxy.Toxics.RemoveToxic(ctx, "far"); err != nil {
		return err
	}
	near := time.Now()
	entries, err := r.end()
	if err != nil {
		return err
	}
	t.punctual(entries)
	t.recovers(entries, r.began, began, near)
	return nil
}
