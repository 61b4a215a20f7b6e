package wire

import (
	"net/http"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestWhatAServerSaysIsReadInEveryFormThatServersHaveForIt(t *testing.T) {
	t.Parallel()
	const long = "This model's maximum context length is 4096 tokens. However, you requested 5003 tokens."
	for body, want := range map[string]said{
		`{"error":{"message":"` + long + `","type":"invalid_request_error","param":null,"code":"context_length_exceeded"}}`: {"invalid_request_error", "context_length_exceeded", long},
		`{"error":{"message":"` + long + `","type":"BadRequestError","param":null,"code":400}}`:                             {"BadRequestError", "", long},
		`{"object":"error","message":"` + long + `","type":"BadRequestError","param":null,"code":400}`:                      {"BadRequestError", "", long},
		`{"object":"error","message":"` + long + `","type":null,"param":null,"code":null}`:                                  {"", "", long},
		`{"type":"error","error":{"type":"invalid_request_error","message":"` + long + `"}}`:                                {"invalid_request_error", "", long},
		`{"error":"` + long + `"}`:  {"", "", long},
		`{"detail":"` + long + `"}`: {"", "", `{"detail":"` + long + `"}`},
		long:                        {"", "", long},
	} {
		if got := problemOf([]byte(body)); got != want {
			t.Errorf("%s says %+v, want %+v", body, got, want)
		}
		if err := refusal(http.StatusBadRequest, nil, []byte(body)); knowledge.CodeOf(err) != knowledge.CodeModelContext {
			t.Errorf("%s: %v", body, err)
		}
	}
}
