package endpoint

import (
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
	"github.com/forebay/forebay/packages/schema/id"
)

// Draft is an endpoint as an admin writes it down.
type Draft struct {
	Purpose   model.Purpose
	Protocol  model.Protocol
	Name      string // default: the model's
	BaseURL   string
	Model     string
	Key       *model.Key // nil: the one that is kept; empty: none
	Dimension int        // of embeddings; 0: whatever the model gives

	InputPrice    int64 // as in [model.Endpoint]
	OutputPrice   int64
	MonthlyBudget int64
}

// Limits of what can be written down; of texts, in characters.
const (
	maxName      = 120
	maxModel     = 200
	maxBaseURL   = 1024
	maxKey       = 1024
	maxDimension = 16_384
	maxPrice     = 1_000_000 * 1_000_000     // a million dollars for a million tokens
	maxBudget    = 1_000_000_000 * 1_000_000 // a billion dollars a month
)

// clean trims d and checks what can be checked without asking the model.
func (d Draft) clean() (Draft, error) {
	d.Name, d.Model, d.BaseURL = strings.TrimSpace(d.Name), strings.TrimSpace(d.Model), strings.TrimSpace(d.BaseURL)
	if d.Name == "" {
		d.Name = clip(d.Model, maxName)
	}
	if d.Key != nil {
		key := model.Key(strings.TrimSpace(d.Key.Reveal()))
		d.Key = &key
	}
	if d.Purpose == model.PurposeEmbeddings {
		d.OutputPrice = 0 // nothing is written
	} else {
		d.Dimension = 0
	}
	return d, d.check()
}

func (d Draft) check() error {
	switch {
	case d.Purpose != model.PurposeAnswers && d.Purpose != model.PurposeEmbeddings:
		return refuse("purpose", "A model is for answers or for embeddings.")
	case d.Protocol != model.ProtocolOpenAI && d.Protocol != model.ProtocolAnthropic:
		return refuse("protocol", "The protocol is openai or anthropic.")
	case d.Purpose == model.PurposeEmbeddings && d.Protocol != model.ProtocolOpenAI:
		return refuse("protocol", "Anthropic's protocol has no embeddings. Choose an OpenAI-compatible server.")
	case d.Model == "":
		return refuse("model", "Name the model, as its server does.")
	case tooLong(d.Model, maxModel):
		return refuse("model", "The model's name is longer than a server's can be.")
	case tooLong(d.Name, maxName):
		return refuse("name", "The name is longer than 120 characters.")
	case tooLong(d.BaseURL, maxBaseURL):
		return refuse("baseUrl", "The address is longer than 1024 characters.")
	case d.Dimension < 0 || d.Dimension > maxDimension:
		return refuse("dimension", "An embedding has from 1 to 16384 numbers; 0 means whatever the model gives.")
	case d.InputPrice < 0 || d.InputPrice > maxPrice:
		return refuse("inputPrice", "A price is from 0 to a million dollars for a million tokens.")
	case d.OutputPrice < 0 || d.OutputPrice > maxPrice:
		return refuse("outputPrice", "A price is from 0 to a million dollars for a million tokens.")
	case d.MonthlyBudget < 0 || d.MonthlyBudget > maxBudget:
		return refuse("monthlyBudget", "A budget is from 0, for none, to a billion dollars.")
	case d.Key != nil && !plausible(d.Key.Reveal()):
		return refuse("key", "The key has spaces or signs that no key has. Copy it again.")
	}
	return wire.CheckAddress(d.BaseURL)
}

// plausible says whether a key can travel in a header.
func plausible(key string) bool {
	return len(key) <= maxKey && !strings.ContainsFunc(key, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsPrint(r) || r == ' ' })
}

func refuse(field, message string) error {
	return &knowledge.Error{Code: knowledge.CodeInvalid, Field: field, Message: message}
}

func tooLong(s string, n int) bool { return len([]rune(s)) > n }

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}

// on returns e as d says it should be, but for the key. Another model, or the
// same one elsewhere, may give other vectors: then another is due.
func (d Draft) on(e Endpoint) (changed Endpoint, another bool) {
	another = e.Purpose == model.PurposeEmbeddings &&
		(d.Model != e.Model || d.BaseURL != e.BaseURL || d.Dimension != 0 && e.Dimension != 0 && d.Dimension != e.Dimension)
	e.Name, e.Protocol, e.BaseURL, e.Model = d.Name, d.Protocol, d.BaseURL, d.Model
	e.InputPrice, e.OutputPrice, e.MonthlyBudget = d.InputPrice, d.OutputPrice, d.MonthlyBudget
	if d.Dimension != 0 || another {
		e.Dimension = d.Dimension
	}
	return e, another
}

// movesKey says whether e's key would be sent to another address than the one
// that it was entered for.
func (d Draft) movesKey(e Endpoint) bool {
	return d.Key == nil && len(e.Secret) > 0 && (d.BaseURL != e.BaseURL || d.Protocol != e.Protocol)
}

// ofDraft is a new endpoint as d says.
func ofDraft(d Draft) Endpoint {
	e, _ := d.on(Endpoint{Endpoint: model.Endpoint{ID: id.New(), Purpose: d.Purpose}})
	e.Dimension = d.Dimension
	return e
}
