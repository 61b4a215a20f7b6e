package modeltest

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"hash/fnv"
	"math"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// embed answers a request for embeddings.
func (s *Server) embed(w http.ResponseWriter, r *http.Request) {
	d := &openAI{}
	if s.Key != "" && d.key(r) != s.Key {
		reply(w, http.StatusUnauthorized, d.problem(http.StatusUnauthorized, "Incorrect API key provided: "+d.key(r)))
		return
	}
	var body struct {
		Model string   `json:"model"`
		Input []string `json:"input"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		reply(w, http.StatusBadRequest, d.problem(http.StatusBadRequest, err.Error()))
		return
	}
	if !slices.Contains(embeddingModels, body.Model) {
		reply(w, http.StatusNotFound, d.problem(http.StatusNotFound, "The model `"+body.Model+"` does not exist"))
		return
	}
	call := s.count(body.Model)
	switch {
	case body.Model == WordsStall:
		(&line{gone: r.Context().Done()}).wait(time.Hour)
		return
	case body.Model == WordsBroken:
		reply(w, http.StatusInternalServerError, d.problem(http.StatusInternalServerError, "out of memory"))
		return
	case body.Model == WordsBusyOnce && call == 1:
		reply(w, http.StatusTooManyRequests, d.problem(http.StatusTooManyRequests, "Rate limit reached"))
		return
	case body.Model == WordsWrongJSON:
		_, _ = w.Write([]byte(`{"data": [`))
		return
	}
	tokens := 0
	for _, text := range body.Input {
		tokens += model.EstimateTokens(text)
	}
	reply(w, http.StatusOK, object{
		"object": "list", "model": body.Model, "data": vectors(body.Model, body.Input),
		"usage": object{"prompt_tokens": tokens, "total_tokens": tokens},
	})
}

// vectors embeds the texts, with the fault that the model's name asks for in
// the last one.
func vectors(name string, texts []string) []object {
	list := make([]object, len(texts))
	for i, text := range texts {
		v := Vector(text)
		last := i == len(texts)-1
		switch {
		case name == WordsNarrow, name == WordsUneven && last:
			v = v[:Dimension/2]
		case name == WordsZero && last:
			v = make([]float32, Dimension)
		}
		list[i] = object{"object": "embedding", "index": i, "embedding": v}
		if name == WordsBase64 {
			list[i]["embedding"] = inBase64(v)
		}
	}
	switch name {
	case WordsShuffled:
		slices.Reverse(list)
	case WordsMissing:
		list = list[:len(list)-1]
	case WordsTwice:
		list[len(list)-1]["index"] = 0
	}
	return list
}

// Vector is the embedding of a text by the Words models: each word points in a
// direction of its own, by its hash, synonyms in the same one, and a text where
// its words do.
func Vector(text string) []float32 {
	v := make([]float32, Dimension)
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	for _, word := range words {
		h := fnv.New64a()
		h.Write([]byte(sense(word)))
		for bits, i := h.Sum64(), 0; i < 4; i++ { // four places a word, each with a sign
			sign := float32(1)
			if bits&1 == 1 {
				sign = -1
			}
			v[bits>>1%Dimension] += sign
			bits >>= 16
		}
	}
	if len(words) == 0 {
		v[0] = 1
	}
	return v
}

func inBase64(v []float32) string {
	raw := make([]byte, 4*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint32(raw[4*i:], math.Float32bits(x))
	}
	return base64.StdEncoding.EncodeToString(raw)
}
