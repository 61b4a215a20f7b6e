package server

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"mime"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func (b *bench) upload(method, path string, body io.Reader, size int64, header map[string]string) reply {
	b.t.Helper()
	req, err := http.NewRequestWithContext(b.t.Context(), method, b.url+path, body)
	if err != nil {
		b.t.Fatal(err)
	}
	req.ContentLength = size
	req.Header.Set("Authorization", "Bearer "+b.member("member"))
	for k, v := range header {
		req.Header.Set(k, v)
	}
	res, err := b.client.Do(req)
	if err != nil {
		b.t.Fatal(err)
	}
	defer res.Body.Close()
	got, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return reply{res, got}
}

func TestAnUploadArrivesByteForByte(t *testing.T) {
	content := bytes.Repeat([]byte("0123456789abcdef"), 300<<10/16)
	for name, header := range map[string]map[string]string{
		"as bytes":     {"Content-Type": "application/pdf"},
		"as nothing":   {},
		"as JSON":      {"Content-Type": "application/json"},
		"as multipart": {"Content-Type": "multipart/form-data; boundary=x"},
	} {
		for kind, size := range map[string]int64{"known length": int64(len(content)), "chunked": -1} {
			t.Run(name+", "+kind, func(t *testing.T) {
				b := setup(t)
				collection := id.New()
				b.ingest.upload = func(_ context.Context, c id.ID, file string, body io.Reader) (knowledge.Document, bool, error) {
					got, err := io.ReadAll(body)
					if err != nil || !bytes.Equal(got, content) || c != collection || file != "../a\u202eb.pdf" {
						t.Errorf("%d bytes, %v, into %v as %q", len(got), err, c, file)
					}
					return knowledge.Document{ID: id.New()}, false, nil
				}
				var got contract.Uploaded
				b.upload("POST", "/v1/documents?name=..%2Fa%E2%80%AEb.pdf&collection="+collection.String(), bytes.NewReader(content), size, header).want(t, 202, &got)
				if got.Duplicate {
					t.Error("a first upload is called a duplicate")
				}
			})
		}
	}
}

func TestTheSameFileAgainIsADuplicate(t *testing.T) {
	b := setup(t)
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		_, err := io.Copy(io.Discard, body)
		return knowledge.Document{}, true, err
	}
	var got contract.Uploaded
	b.upload("PUT", "/v1/documents/"+id.New().String()+"/content?name=a.txt", strings.NewReader("same"), 4, nil).want(t, 200, &got)
	if !got.Duplicate {
		t.Error("duplicate = false")
	}
}

func TestAnEmptyUploadIsTheServicesToRefuse(t *testing.T) {
	b := setup(t)
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		if n, err := io.Copy(io.Discard, body); n != 0 || err != nil {
			t.Errorf("read %d, %v", n, err)
		}
		return knowledge.Document{}, false, &knowledge.Error{Code: knowledge.CodeEmptyFile, Message: "The file is empty."}
	}
	b.upload("POST", "/v1/documents?name=a.txt", http.NoBody, 0, nil).wantProblem(t, 400, knowledge.CodeEmptyFile)
}

// zeros is a body that costs its sender no memory.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestALargeUploadIsNotHeldInMemory(t *testing.T) {
	const size = 51 << 20
	b := setup(t)
	var most uint64
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		var before, now runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		sum, read := sha256.New(), int64(0)
		for {
			n, err := io.CopyN(sum, body, 4<<20)
			read += n
			runtime.ReadMemStats(&now)
			most = max(most, now.TotalAlloc-before.TotalAlloc)
			if err != nil {
				break
			}
		}
		if read != size {
			t.Errorf("read %d bytes, want %d", read, size)
		}
		return knowledge.Document{}, false, nil
	}
	b.upload("POST", "/v1/documents?name=big.bin", io.LimitReader(zeros{}, size), size, nil).want(t, 202, nil)
	if most > 4<<20 {
		t.Errorf("%d KiB were allocated while %d KiB were read", most>>10, size>>10)
	}
	t.Logf("allocated %d KiB while reading %d MiB", most>>10, size>>20)
}

// The service stops reading at its limit. What is left must neither be taken
// for the next request nor keep the client from seeing the refusal.
func TestARefusedUploadCanBeReadAndLeavesTheConnectionClean(t *testing.T) {
	b := setup(t)
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		_, err := io.CopyN(io.Discard, body, 1<<20)
		return knowledge.Document{}, false, errors.Join(err, &knowledge.Error{Code: knowledge.CodeTooLarge, Message: "The file is too large."})
	}
	smuggled := strings.Repeat("GET /v1/me HTTP/1.1\r\nHost: a\r\n\r\n", 3<<20/32)
	for kind, size := range map[string]int64{"known length": int64(len(smuggled)), "chunked": -1} {
		b.upload("POST", "/v1/documents?name=big.bin", strings.NewReader(smuggled), size, nil).wantProblem(t, 413, knowledge.CodeTooLarge)
		b.do(call{path: "/health/live"}).want(t, 200, nil)
		if strings.Contains(b.log.String(), "/v1/me") {
			t.Errorf("%s: a part of the body was taken for a request", kind)
		}
	}
	b.do(call{method: "POST", path: "/v1/documents?name=x", body: smuggled}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
	if strings.Contains(b.log.String(), "/v1/me") {
		t.Error("a part of a refused body was taken for a request")
	}
}

func TestAnOriginalIsAnAttachmentThatNoBrowserRuns(t *testing.T) {
	b := setup(t)
	page := "<script>alert(1)</script>"
	b.library.item.Current = knowledge.Version{Name: "Plan für \"2026\".html", Size: int64(len(page))}
	b.library.original = func(w io.Writer) error {
		_, err := io.WriteString(w, page)
		return err
	}
	r := b.do(call{path: "/v1/documents/" + id.New().String() + "/original", token: b.member("member")})
	r.want(t, 200, nil)
	disposition, params, err := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
	if err != nil || disposition != "attachment" || params["filename"] != "Plan für \"2026\".html" {
		t.Errorf("Content-Disposition = %q, %v", r.Header.Get("Content-Disposition"), err)
	}
	if string(r.body) != page || r.Header.Get("Content-Type") != "application/octet-stream" || r.ContentLength != int64(len(page)) ||
		r.Header.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(r.Header.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("%d bytes, headers %v", len(r.body), r.Header)
	}
}

func TestAnOriginalThatCannotBeReadIsAProblem(t *testing.T) {
	b := setup(t)
	b.library.item.Current = knowledge.Version{Name: "a", Size: 10}
	b.library.original = func(io.Writer) error {
		return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database is away."}
	}
	b.do(call{path: "/v1/documents/" + id.New().String() + "/original", token: b.member("member")}).wantProblem(t, 503, knowledge.CodeUnavailable)
}

func TestAnOriginalThatBreaksOffIsSeenToBeIncomplete(t *testing.T) {
	b := setup(t)
	b.library.item.Current = knowledge.Version{Name: "a", Size: 1 << 20}
	b.library.original = func(w io.Writer) error {
		if _, err := w.Write(make([]byte, 100<<10)); err != nil {
			return err
		}
		return errors.New("the database went away")
	}
	res := b.open(call{path: "/v1/documents/" + id.New().String() + "/original", token: b.member("member")})
	defer res.Body.Close()
	if n, err := io.Copy(io.Discard, res.Body); err == nil {
		t.Errorf("%d of %d bytes read without an error", n, res.ContentLength)
	}
}

func TestADownloadEndsWhenItsClientLeaves(t *testing.T) {
	b := setup(t)
	ended := make(chan error, 1)
	b.library.item.Current = knowledge.Version{Name: "a", Size: 1 << 30}
	b.library.original = func(w io.Writer) error {
		var err error
		for err == nil {
			_, err = w.Write(make([]byte, 64<<10))
		}
		ended <- err
		return err
	}
	res := b.open(call{path: "/v1/documents/" + id.New().String() + "/original", token: b.member("member")})
	if _, err := io.CopyN(io.Discard, res.Body, 1<<20); err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	<-ended // although there is no end to what it sends
}
