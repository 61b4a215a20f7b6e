package openai

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
)

// maxDimension bounds a vector; the largest in use have 8,192 numbers.
const maxDimension = 16_384

// bytesPerNumber bounds a number of a vector as it is written in JSON.
const bytesPerNumber = 32

// embedRequest is the body of POST /embeddings. Without encoding_format, every
// server sends numbers; base64 is read too, since some always send that.
type embedRequest struct {
	Model string   `json:"model"`
	Input []string `json:"input"`
}

type embedReply struct {
	Model string `json:"model"`
	Data  []struct {
		Index     *int   `json:"index"`
		Embedding vector `json:"embedding"`
	} `json:"data"`
	Usage *usage `json:"usage"`
}

// vector is an embedding as numbers or, in base64, little-endian float32.
type vector []float32

// UnmarshalJSON implements [json.Unmarshaler].
func (v *vector) UnmarshalJSON(data []byte) error {
	if len(data) == 0 || data[0] != '"' {
		return json.Unmarshal(data, (*[]float32)(v))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return err
	}
	if len(raw)%4 != 0 {
		return fmt.Errorf("%d bytes are no whole float32 numbers", len(raw))
	}
	*v = make([]float32, len(raw)/4)
	for i := range *v {
		(*v)[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return nil
}

// Embed turns texts into vectors of length 1, one for each text and in their
// order, all of one dimension: the endpoint's, when that is known.
func Embed(ctx context.Context, c *wire.Client, e model.Endpoint, texts []string) (model.Embeddings, error) {
	if len(texts) == 0 {
		return model.Embeddings{}, nil
	}
	url, err := wire.URL(e.BaseURL, "/embeddings")
	if err != nil {
		return model.Embeddings{}, err
	}
	most := int64(len(texts))*maxDimension*bytesPerNumber + 64<<10
	res, err := c.Post(ctx, url, authorisation(e), embedRequest{Model: e.Model, Input: texts}, most)
	if err != nil {
		return model.Embeddings{}, err
	}
	defer res.Close()
	var reply embedReply
	if err := res.Decode(&reply); err != nil {
		return model.Embeddings{}, err
	}
	out := model.Embeddings{Model: reply.Model}
	if reply.Usage != nil {
		out.Usage.InputTokens = reply.Usage.PromptTokens
	}
	out.Vectors, err = inOrder(reply, len(texts), e.Dimension)
	return out, err
}

// inOrder puts the vectors where their index says, and checks each.
func inOrder(reply embedReply, texts, dimension int) ([][]float32, error) {
	if len(reply.Data) != texts {
		return nil, wire.Garbled(fmt.Errorf("openai: %d vectors for %d texts", len(reply.Data), texts))
	}
	vectors := make([][]float32, texts)
	for i, d := range reply.Data {
		at := i
		if d.Index != nil {
			at = *d.Index
		}
		if at < 0 || at >= texts || vectors[at] != nil {
			return nil, wire.Garbled(fmt.Errorf("openai: a vector for text %d of %d, or a second one", at, texts))
		}
		if dimension == 0 {
			dimension = len(d.Embedding)
		}
		if n := len(d.Embedding); n != dimension || n == 0 || n > maxDimension {
			return nil, knowledge.Errorf(knowledge.CodeModelDimension,
				"The model's vectors have %d numbers, and %d are expected. Choose the model that this library was embedded with, or have it embedded again.", n, dimension)
		}
		if !normalise(d.Embedding) {
			return nil, wire.Garbled(fmt.Errorf("openai: the vector of text %d has no direction", at))
		}
		vectors[at] = d.Embedding
	}
	return vectors, nil
}

// normalise brings a vector to length 1. It reports false for one that has no
// direction: all zero, infinite or not numbers.
func normalise(v []float32) bool {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	length := math.Sqrt(sum)
	if length == 0 || math.IsInf(length, 0) || math.IsNaN(length) {
		return false
	}
	for i := range v {
		v[i] = float32(float64(v[i]) / length)
	}
	return true
}
