package modeltest

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// anthropic is the dialect of messages.
type anthropic struct{ version, name string }

func (*anthropic) key(r *http.Request) string { return r.Header.Get("X-Api-Key") }

func (a *anthropic) read(r *http.Request) (Prompt, error) {
	var body struct {
		Model    string `json:"model"`
		System   string `json:"system"`
		Messages []struct {
			Role    string `json:"role"`
			Content string `json:"content"`
		} `json:"messages"`
		MaxTokens int `json:"max_tokens"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return Prompt{}, err
	}
	if a.version = r.Header.Get("Anthropic-Version"); a.version == "" {
		return Prompt{}, errors.New("anthropic-version: header is required")
	}
	if body.MaxTokens <= 0 {
		return Prompt{}, errors.New("max_tokens: Field required")
	}
	p := Prompt{Model: body.Model, System: body.System, MaxTokens: body.MaxTokens}
	for i, m := range body.Messages {
		if i == 0 && m.Role != "user" || strings.TrimSpace(m.Content) == "" {
			return Prompt{}, errors.New("messages: the first must be the user's, and none may be empty")
		}
		p.Turns = append(p.Turns, model.Turn{Role: model.Role(m.Role), Text: m.Content})
	}
	if len(p.Turns) == 0 {
		return Prompt{}, errors.New("messages: at least one message is required")
	}
	a.name = body.Model
	return p, nil
}

func (*anthropic) problem(status int, message string) any {
	kind := "invalid_request_error"
	switch {
	case status == http.StatusUnauthorized:
		kind = "authentication_error"
	case status == http.StatusNotFound:
		kind = "not_found_error"
	case status == http.StatusTooManyRequests:
		kind = "rate_limit_error"
	case status >= 500:
		kind = "api_error"
	}
	return object{"type": "error", "error": object{"type": kind, "message": message}}
}

func (a *anthropic) begin(_ Prompt, input int) []event {
	return []event{
		{"message_start", object{"type": "message_start", "message": object{
			"id": "msg_test", "type": "message", "role": "assistant", "content": []any{}, "model": a.name + "-2026",
			"stop_reason": nil, "usage": object{"input_tokens": input, "output_tokens": 0},
		}}},
		{"content_block_start", object{"type": "content_block_start", "index": 0, "content_block": object{"type": "text", "text": ""}}},
		{"ping", object{"type": "ping"}},
	}
}

func (*anthropic) piece(text string) []event {
	return []event{{"content_block_delta", object{"type": "content_block_delta", "index": 0, "delta": object{"type": "text_delta", "text": text}}}}
}

func (*anthropic) end(finish model.Finish, output int, counted bool) []event {
	reason := map[model.Finish]string{model.FinishStop: "end_turn", model.FinishLength: "max_tokens", model.FinishRefused: "refusal"}[finish]
	if !counted {
		output = 0
	}
	return []event{
		{"content_block_stop", object{"type": "content_block_stop", "index": 0}},
		{"message_delta", object{"type": "message_delta", "delta": object{"stop_reason": reason}, "usage": object{"output_tokens": output}}},
		{"message_stop", object{"type": "message_stop"}},
	}
}

func (*anthropic) fault() []event {
	return []event{{"error", object{"type": "error", "error": object{"type": "overloaded_error", "message": "Overloaded"}}}}
}

func (a *anthropic) whole(_ Prompt, text string, input, output int) any {
	return object{
		"id": "msg_test", "type": "message", "role": "assistant", "model": a.name + "-2026",
		"content": []object{{"type": "text", "text": text}}, "stop_reason": "end_turn",
		"usage": object{"input_tokens": input, "output_tokens": output},
	}
}
