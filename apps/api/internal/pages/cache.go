package pages

import (
	"bytes"
	"container/list"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// sweepEvery is how often pictures whose time is over are deleted.
const sweepEvery = time.Minute

// cache keeps pictures as files of a folder of its own, the least recently used
// of which make way for new ones. They go when their time is over, so that
// what was deleted from the library does not stay here.
type cache struct {
	dir   string
	limit int64         // bytes
	kept  time.Duration // since a picture was drawn

	mu    sync.Mutex
	size  int64
	files map[string]*list.Element // of *picture
	used  *list.List               // the most recently used first
}

// picture is a file of the cache.
type picture struct {
	name  string
	size  int64
	drawn time.Time
}

// openCache empties the folder: what an earlier process left there has no owner.
func openCache(dir string, limit int64, kept time.Duration) (*cache, error) {
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("empty the folder for pictures: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder for pictures: %w", err)
	}
	return &cache{dir: dir, limit: limit, kept: kept, files: map[string]*list.Element{}, used: list.New()}, nil
}

// get returns a picture if it is there.
func (c *cache) get(name string) ([]byte, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.expire()
	e, ok := c.files[name]
	if !ok {
		return nil, false
	}
	content, err := os.ReadFile(c.path(name))
	if err != nil { // somebody has cleaned the folder up
		c.drop(e)
		return nil, false
	}
	c.used.MoveToFront(e)
	return content, true
}

// put keeps what draw writes and returns it. A picture that cannot be kept is
// returned all the same: the disk may be full.
func (c *cache) put(name string, draw func(io.Writer) error) ([]byte, error) {
	var content bytes.Buffer
	if err := draw(&content); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.files[name]; ok || int64(content.Len()) > c.limit {
		return content.Bytes(), nil
	}
	if err := os.WriteFile(c.path(name), content.Bytes(), 0o600); err != nil {
		_ = os.Remove(c.path(name))
		return content.Bytes(), nil
	}
	p := &picture{name: name, size: int64(content.Len()), drawn: time.Now()}
	c.files[name] = c.used.PushFront(p)
	c.size += p.size
	for c.size > c.limit {
		c.drop(c.used.Back())
	}
	return content.Bytes(), nil
}

// run deletes what has expired until ctx ends.
func (c *cache) run(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			c.mu.Lock()
			c.expire()
			c.mu.Unlock()
		}
	}
}

func (c *cache) expire() {
	for e := c.used.Back(); e != nil; {
		before := e.Prev()
		if p := e.Value.(*picture); time.Since(p.drawn) >= c.kept {
			c.drop(e)
		}
		e = before
	}
}

func (c *cache) drop(e *list.Element) {
	p := c.used.Remove(e).(*picture)
	delete(c.files, p.name)
	c.size -= p.size
	_ = os.Remove(c.path(p.name)) // gone already, or in the way of nobody
}

func (c *cache) path(name string) string { return filepath.Join(c.dir, name+".png") }
