package pdf

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

const (
	// maxSandboxes is how many documents are read at once. Each has a sandbox
	// of its own; a second one keeps a slow document from holding up the rest.
	maxSandboxes = 2

	// sandboxPages is the most memory of a sandbox, in WebAssembly pages of
	// 64 KiB: 256 MiB, several times the largest upload.
	sandboxPages = 4096
)

// engine owns the compiled PDF library. It costs nothing until the first
// document: compiling takes some 4 CPU-seconds and 300 MiB for a moment, once
// for each machine, since the result is kept in the user's cache folder and
// loaded from there in about a tenth of a second.
type engine struct {
	load func(cacheFolder string, watched bool) (pdfium.Pool, error)
	mu   sync.Mutex
	pool pdfium.Pool
	// unwatched sandboxes cannot be ended in the middle of a call.
	unwatched bool
}

// shared serves the whole process. Its sandboxes live only as long as their
// documents, and it runs no goroutines, so nothing has to close it.
var shared = engine{load: load}

// EndWithProcess is for processes that are killed when a document takes too
// long: their sandboxes are not watched for a deadline, which takes two thirds
// of the time of reading, since a page is read with thousands of short calls.
// It is called before the first document.
func EndWithProcess() { shared.unwatched = true }

// sandbox returns a fresh instance of the library, which the caller closes.
// It waits for one to become free until ctx ends.
func (e *engine) sandbox(ctx context.Context) (pdfium.Pdfium, error) {
	pool, err := e.start()
	if err != nil {
		return nil, err
	}
	return pool.GetInstanceWithContext(ctx)
}

func (e *engine) start() (pdfium.Pool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.pool != nil {
		return e.pool, nil
	}
	pool, err := e.load(cacheFolder(), !e.unwatched)
	if err != nil {
		// A cache that cannot be read or written must not cost the document.
		pool, err = e.load("", !e.unwatched)
	}
	if err != nil {
		return nil, fmt.Errorf("pdf: start the library: %w", err)
	}
	e.pool = pool
	// What the compiler needed would otherwise stay with the process for minutes.
	debug.FreeOSMemory()
	return pool, nil
}

// load compiles the library, or takes it from the cache in folder unless that
// is empty. The sandbox sees no files, no network and no environment.
func load(folder string, watched bool) (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(sandboxPages).
		WithCloseOnContextDone(watched)
	if folder != "" {
		cache, err := wazero.NewCompilationCacheWithDir(folder)
		if err != nil {
			return nil, err
		}
		config = config.WithCompilationCache(cache)
	}
	return webassembly.Init(webassembly.Config{
		Context:       experimental.WithCompilationWorkers(context.Background(), runtime.GOMAXPROCS(0)),
		MaxTotal:      maxSandboxes,
		FSConfig:      wazero.NewFSConfig(),
		RuntimeConfig: config,
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
}

// cacheFolder is where the compiled library is kept, or empty when this user
// has no cache folder.
func cacheFolder() string {
	base, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(base, "forebay", "pdfium")
}
