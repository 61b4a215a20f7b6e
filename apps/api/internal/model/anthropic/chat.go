// Package anthropic speaks the protocol of Anthropic's messages.
package anthropic

import (
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"

	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
)

// Version is the protocol's version, sent with every request.
const Version = "2023-06-01"

// request is the body of POST /messages.
type request struct {
	Model     string    `json:"model"`
	System    string    `json:"system,omitempty"`
	Messages  []message `json:"messages"`
	MaxTokens int       `json:"max_tokens"`
	Stream    bool      `json:"stream"`
}

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// event is any event of the stream; which fields there are depends on its type.
type event struct {
	Type    string `json:"type"`
	Message struct {
		Model string `json:"model"`
		Usage usage  `json:"usage"`
	} `json:"message"` // of message_start
	Delta struct {
		Type       string `json:"type"`
		Text       string `json:"text"`        // of content_block_delta
		StopReason string `json:"stop_reason"` // of message_delta
	} `json:"delta"`
	Usage usage `json:"usage"` // of message_delta; its counts are totals
	Error struct {
		Type    string `json:"type"`
		Message string `json:"message"`
	} `json:"error"`
}

type usage struct {
	InputTokens  int `json:"input_tokens"`
	CacheWritten int `json:"cache_creation_input_tokens"`
	CacheRead    int `json:"cache_read_input_tokens"`
	OutputTokens int `json:"output_tokens"`
}

func (u usage) total() model.Usage {
	return model.Usage{InputTokens: u.InputTokens + u.CacheWritten + u.CacheRead, OutputTokens: u.OutputTokens}
}

// Chat asks the model and emits its text as it comes. most bounds the bytes
// read. When it fails, the reply has what was known until then.
func Chat(ctx context.Context, c *wire.Client, e model.Endpoint, r model.Request, most int64, emit func(string) error) (model.Reply, error) {
	url, err := wire.URL(e.BaseURL, "/messages")
	if err != nil {
		return model.Reply{}, err
	}
	body := request{Model: e.Model, System: r.System, MaxTokens: r.MaxTokens, Stream: true}
	for _, t := range r.Turns {
		body.Messages = append(body.Messages, message{Role: string(t.Role), Content: t.Text})
	}
	header := http.Header{}
	header.Set("Anthropic-Version", Version)
	if e.Key != "" {
		header.Set("X-Api-Key", e.Key.Reveal())
	}
	res, err := c.Post(ctx, url, header, body, most)
	if err != nil {
		return model.Reply{}, err
	}
	defer res.Close()
	if kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type")); kind == "application/json" {
		return whole(res, emit)
	}
	return read(res, emit)
}

// whole reads the reply of a server that does not stream.
func whole(res *wire.Response, emit func(string) error) (model.Reply, error) {
	var v struct {
		Model   string `json:"model"`
		Content []struct {
			Type string `json:"type"`
			Text string `json:"text"`
		} `json:"content"`
		StopReason string `json:"stop_reason"`
		Usage      usage  `json:"usage"`
	}
	if err := res.Decode(&v); err != nil {
		return model.Reply{}, err
	}
	reply := model.Reply{Model: v.Model, Finish: finishOf(v.StopReason), Usage: v.Usage.total()}
	for _, block := range v.Content {
		if block.Type != "text" || block.Text == "" {
			continue
		}
		if err := emit(block.Text); err != nil {
			return reply, err
		}
	}
	return reply, nil
}

// read follows the stream to message_stop.
func read(res *wire.Response, emit func(string) error) (reply model.Reply, err error) {
	for e, err := range wire.Events(res) {
		if err != nil {
			return reply, err
		}
		var v event
		if err := json.Unmarshal(e.Data, &v); err != nil {
			return reply, wire.Garbled(err)
		}
		switch v.Type {
		case "message_start":
			reply.Model, reply.Usage = v.Message.Model, v.Message.Usage.total()
		case "content_block_delta":
			if v.Delta.Type != "text_delta" || v.Delta.Text == "" {
				continue // thinking, and what is not text
			}
			if err := emit(v.Delta.Text); err != nil {
				return reply, err
			}
		case "message_delta":
			if v.Delta.StopReason != "" {
				reply.Finish = finishOf(v.Delta.StopReason)
			}
			reply.Usage.OutputTokens = max(reply.Usage.OutputTokens, v.Usage.OutputTokens)
		case "message_stop":
			if reply.Finish == "" {
				reply.Finish = model.FinishStop
			}
			return reply, nil
		case "error":
			return reply, wire.Refused(v.Error.Type, v.Error.Message)
		default: // ping, content_block_start and _stop, and what may be added: the protocol has unknown events ignored
		}
	}
	return reply, wire.CutOff(errors.New("anthropic: the stream ended without message_stop"))
}

func finishOf(reason string) model.Finish {
	switch reason {
	case "max_tokens", "model_context_window_exceeded":
		return model.FinishLength
	case "refusal":
		return model.FinishRefused
	default:
		return model.FinishStop
	}
}
