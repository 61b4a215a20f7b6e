package modeltest

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// openAI is the dialect of chat completions.
type openAI struct {
	name  string
	input int
	usage bool // whether the request wants tokens counted
}

type object = map[string]any

func (*openAI) key(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (o *openAI) read(r *http.Request) (Prompt, error) {
	var body struct {
		Model    string `json:"model"`
		Messages []struct {
			Role    string `json:"role"`
			Content string `json:"content"`
		} `json:"messages"`
		MaxTokens     int  `json:"max_tokens"`
		Stream        bool `json:"stream"`
		StreamOptions struct {
			IncludeUsage bool `json:"include_usage"`
		} `json:"stream_options"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return Prompt{}, err
	}
	p := Prompt{Model: body.Model, MaxTokens: body.MaxTokens}
	for _, m := range body.Messages {
		if m.Role == "system" {
			p.System += m.Content
			continue
		}
		p.Turns = append(p.Turns, model.Turn{Role: model.Role(m.Role), Text: m.Content})
	}
	if len(p.Turns) == 0 {
		return Prompt{}, errors.New("messages: at least one is required")
	}
	o.name, o.usage = body.Model, body.StreamOptions.IncludeUsage
	return p, nil
}

func (*openAI) problem(status int, message string) any {
	kind, code := "invalid_request_error", any(nil)
	switch {
	case status == http.StatusUnauthorized:
		code = "invalid_api_key"
	case status == http.StatusNotFound:
		code = "model_not_found"
	case status == http.StatusTooManyRequests && strings.Contains(message, "quota"):
		kind, code = "insufficient_quota", "insufficient_quota"
	case status == http.StatusTooManyRequests:
		kind, code = "requests", "rate_limit_exceeded"
	case strings.Contains(message, "too long"):
		code = "context_length_exceeded"
	case status >= 500:
		kind = "server_error"
	}
	return object{"error": object{"message": message, "type": kind, "param": nil, "code": code}}
}

func (o *openAI) chunk(choices []object) object {
	return object{"id": "chatcmpl-test", "object": "chat.completion.chunk", "created": 1, "model": o.name + "-2026", "choices": choices}
}

func (o *openAI) begin(_ Prompt, input int) []event {
	o.input = input
	return []event{{data: o.chunk([]object{{"index": 0, "delta": object{"role": "assistant", "content": ""}, "finish_reason": nil}})}}
}

func (o *openAI) piece(text string) []event {
	return []event{{data: o.chunk([]object{{"index": 0, "delta": object{"content": text}, "finish_reason": nil}})}}
}

func (o *openAI) end(finish model.Finish, output int, counted bool) []event {
	reason := map[model.Finish]string{model.FinishStop: "stop", model.FinishLength: "length", model.FinishRefused: "content_filter"}[finish]
	events := []event{{data: o.chunk([]object{{"index": 0, "delta": object{}, "finish_reason": reason}})}}
	if o.usage && counted {
		last := o.chunk([]object{})
		last["usage"] = object{"prompt_tokens": o.input, "completion_tokens": output, "total_tokens": o.input + output}
		events = append(events, event{data: last})
	}
	return append(events, event{data: "[DONE]"})
}

func (*openAI) fault() []event {
	return []event{{data: object{"error": object{"message": "The server had an error", "type": "server_error"}}}}
}

func (o *openAI) whole(_ Prompt, text string, input, output int) any {
	return object{
		"id": "chatcmpl-test", "object": "chat.completion", "model": o.name + "-2026",
		"choices": []object{{"index": 0, "message": object{"role": "assistant", "content": text}, "finish_reason": "stop"}},
		"usage":   object{"prompt_tokens": input, "completion_tokens": output},
	}
}
