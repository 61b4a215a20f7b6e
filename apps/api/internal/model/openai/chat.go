// Package openai speaks the protocol of OpenAI's chat completions and
// embeddings, which Ollama, vLLM, llama.cpp and most gateways share.
package openai

import (
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
)

// chatRequest is the body of POST /chat/completions.
type chatRequest struct {
	Model         string         `json:"model"`
	Messages      []message      `json:"messages"`
	MaxTokens     int            `json:"max_tokens,omitempty"`
	MaxCompletion int            `json:"max_completion_tokens,omitempty"`
	Stream        bool           `json:"stream"`
	StreamOptions *streamOptions `json:"stream_options,omitempty"`
}

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

type streamOptions struct {
	IncludeUsage bool `json:"include_usage"`
}

// chunk is an event of the stream, and the whole of a reply that is none.
type chunk struct {
	Model   string `json:"model"`
	Choices []struct {
		Index        int     `json:"index"`
		Delta        content `json:"delta"`
		Message      content `json:"message"`
		FinishReason string  `json:"finish_reason"`
	} `json:"choices"`
	Usage *usage `json:"usage"`
	Error *struct {
		Type    string `json:"type"`
		Message string `json:"message"`
	} `json:"error"`
}

type content struct {
	Content string `json:"content"`
	Refusal string `json:"refusal"`
}

type usage struct {
	PromptTokens     int `json:"prompt_tokens"`
	CompletionTokens int `json:"completion_tokens"`
}

// Chat asks the model and emits its text as it comes. A server that does not
// stream has its whole reply emitted at once. most bounds the bytes read. When
// it fails, the reply has what was known until then.
func Chat(ctx context.Context, c *wire.Client, e model.Endpoint, r model.Request, most int64, emit func(string) error) (model.Reply, error) {
	url, err := wire.URL(e.BaseURL, "/chat/completions")
	if err != nil {
		return model.Reply{}, err
	}
	res, err := c.Post(ctx, url, authorisation(e), requestOf(e, r), most)
	if err != nil {
		return model.Reply{}, err
	}
	defer res.Close()
	reading := reading{emit: emit}
	if kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type")); kind == "application/json" {
		err = reading.whole(res)
	} else {
		err = reading.stream(res)
	}
	return reading.reply, err
}

func authorisation(e model.Endpoint) http.Header {
	h := http.Header{}
	if e.Key != "" {
		h.Set("Authorization", "Bearer "+e.Key.Reveal())
	}
	return h
}

func requestOf(e model.Endpoint, r model.Request) chatRequest {
	body := chatRequest{Model: e.Model, Stream: true, StreamOptions: &streamOptions{IncludeUsage: true}}
	// OpenAI's own newer models refuse max_tokens; other servers know only that.
	if strings.Contains(e.BaseURL, "://api.openai.com") {
		body.MaxCompletion = r.MaxTokens
	} else {
		body.MaxTokens = r.MaxTokens
	}
	if r.System != "" {
		body.Messages = append(body.Messages, message{Role: "system", Content: r.System})
	}
	for _, t := range r.Turns {
		body.Messages = append(body.Messages, message{Role: string(t.Role), Content: t.Text})
	}
	return body
}

// reading is a reply as far as it has come.
type reading struct {
	emit  func(string) error
	reply model.Reply
}

// stream reads the events. The reply is whole once it says why it ended; what
// follows is the count of tokens, which a server may leave out, and [DONE].
func (r *reading) stream(res *wire.Response) error {
	for e, err := range wire.Events(res) {
		if err != nil {
			if r.reply.Finish != "" {
				return nil
			}
			return err
		}
		if string(e.Data) == "[DONE]" {
			break
		}
		var c chunk
		if err := json.Unmarshal(e.Data, &c); err != nil {
			return wire.Garbled(err)
		}
		if err := r.take(c); err != nil {
			return err
		}
	}
	if r.reply.Finish == "" {
		return wire.CutOff(errors.New("openai: the stream ended without a finish_reason"))
	}
	return nil
}

// whole reads the reply of a server that does not stream.
func (r *reading) whole(res *wire.Response) error {
	var c chunk
	if err := res.Decode(&c); err != nil {
		return err
	}
	if c.Error == nil && len(c.Choices) == 0 {
		return wire.Garbled(errors.New("openai: a reply without choices"))
	}
	if err := r.take(c); err != nil {
		return err
	}
	if r.reply.Finish == "" {
		r.reply.Finish = model.FinishStop
	}
	return nil
}

func (r *reading) take(c chunk) error {
	if c.Error != nil {
		return wire.Refused(c.Error.Type, c.Error.Message)
	}
	if c.Model != "" {
		r.reply.Model = c.Model
	}
	if c.Usage != nil {
		r.reply.Usage = model.Usage{InputTokens: c.Usage.PromptTokens, OutputTokens: c.Usage.CompletionTokens}
	}
	for _, choice := range c.Choices {
		if choice.Index != 0 {
			continue
		}
		if text := choice.Delta.Content + choice.Message.Content + choice.Delta.Refusal + choice.Message.Refusal; text != "" {
			if err := r.emit(text); err != nil {
				return err
			}
		}
		if choice.FinishReason != "" {
			r.reply.Finish = finishOf(choice.FinishReason)
		}
	}
	return nil
}

func finishOf(reason string) model.Finish {
	switch reason {
	case "length":
		return model.FinishLength
	case "content_filter":
		return model.FinishRefused
	default: // stop, and the names that other servers have for it
		return model.FinishStop
	}
}
