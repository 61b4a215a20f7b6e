package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestItSaysWhereItListensAndAnswersUntilItIsStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	said, out := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, []string{"-addr", "127.0.0.1:0", "-key", "k"}, out) }()
	line, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := strings.TrimSpace(strings.TrimPrefix(line, "models at "))
	for key, want := range map[string]int{"k": http.StatusOK, "": http.StatusUnauthorized} {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/embeddings", strings.NewReader(`{"model":"words","input":["a"]}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+key)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		if err := res.Body.Close(); err != nil || res.StatusCode != want {
			t.Errorf("with key %q: %d, %v, want %d", key, res.StatusCode, err, want)
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("run = %v", err)
	}
}
