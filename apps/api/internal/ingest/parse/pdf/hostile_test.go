package pdf

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// build makes a PDF of the given objects, numbered from 1; the first is its
// catalog.
func build(objects ...string) []byte {
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	offsets := make([]int, len(objects))
	for i, object := range objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return []byte(b.String())
}

func stream(dictionary, content string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dictionary, len(content), content)
}

// bomb is a page of forms that each draw the next one ten times: a few
// kilobytes that would take years to draw.
func bomb() []byte {
	const depth = 16
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
		stream("", "/F Do"),
	}
	for i := range depth {
		next := 6 + i
		objects = append(objects, stream(fmt.Sprintf(
			"/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /XObject << /F %d 0 R >> >>", next),
			strings.Repeat("/F Do ", 10)))
	}
	objects = append(objects, stream("/Type /XObject /Subtype /Form /BBox [0 0 200 200]", "0 0 m 9 9 l S"))
	return build(objects...)
}

func TestAFileThatWouldTakeForEverEndsWithItsTime(t *testing.T) {
	t.Parallel()
	start := time.Now()
	_, err := parse(t.Context(), 300*time.Millisecond, "bomb.pdf", bomb())
	if knowledge.CodeOf(err) != knowledge.CodeUnreadable || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the error is %v", err)
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestACallerThatLeavesEndsTheReading(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := Parse(ctx, "bomb.pdf", bomb()); !errors.Is(err, context.DeadlineExceeded) || knowledge.CodeOf(err) == knowledge.CodeUnreadable {
		t.Errorf("the error is %v", err)
	}
}

func TestDocumentsWithoutReadableTextSayWhy(t *testing.T) {
	t.Parallel()
	report := fixture(t, "report.pdf")
	for name, c := range map[string]struct {
		data    []byte
		code    knowledge.Code
		mention string
	}{
		"a scan":         {fixture(t, "scan.pdf"), knowledge.CodeNoText, "OCR"},
		"a password":     {fixture(t, "encrypted.pdf"), knowledge.CodeUnreadable, "password"},
		"cut off":        {report[:9000], knowledge.CodeUnreadable, "damaged"},
		"a magic alone":  {[]byte("%PDF-1.7"), knowledge.CodeUnreadable, "damaged"},
		"no pages":       {build("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"), knowledge.CodeNoText, "no text"},
		"claims a table": {[]byte("%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 2000000000 /W [1 8 8] /Root 1 0 R /Length 0 >>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF"), knowledge.CodeUnreadable, "damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := Parse(t.Context(), "file.pdf", c.data)
			failure, ok := errors.AsType[*knowledge.Error](err)
			if !ok || failure.Code != c.code || !strings.Contains(failure.Message, c.mention) {
				t.Errorf("the error is %v, want %s that mentions %q", err, c.code, c.mention)
			}
		})
	}
}
