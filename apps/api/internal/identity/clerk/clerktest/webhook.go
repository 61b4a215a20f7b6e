package clerktest

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"strconv"
	"testing"
	"time"

	svix "github.com/svix/svix-webhooks/go"
)

// WebhookSecret is the secret of the endpoint.
const WebhookSecret = "whsec_Y2xlcmt0ZXN0Y2xlcmt0ZXN0Y2xlcmt0ZXN0"

// Webhook is a message as it is sent.
type Webhook struct {
	Header http.Header
	Body   []byte
}

// Event is a message of a type about data, which happened at a moment.
func Event(t testing.TB, kind string, data any, at time.Time) Webhook {
	t.Helper()
	body, err := json.Marshal(map[string]any{
		"object": "event", "type": kind, "data": data, "timestamp": at.UnixMilli(), "instance_id": "ins_test",
	})
	if err != nil {
		t.Fatal(err)
	}
	return Signed(t, WebhookSecret, "msg_"+rand.Text(), time.Now(), body)
}

// Deleted is the data of something that was deleted.
func Deleted(id string) map[string]any {
	return map[string]any{"id": id, "object": "deleted", "deleted": true}
}

// Signed is a message signed with a secret at a moment, as Svix does.
func Signed(t testing.TB, secret, id string, at time.Time, body []byte) Webhook {
	t.Helper()
	w, err := svix.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := w.Sign(id, at, body)
	if err != nil {
		t.Fatal(err)
	}
	return Webhook{Body: body, Header: http.Header{
		"Svix-Id": {id}, "Svix-Timestamp": {strconv.FormatInt(at.Unix(), 10)}, "Svix-Signature": {signature},
		"Content-Type": {"application/json"},
	}}
}
