package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// ModelEndpoints are the models that the organisation uses.
type ModelEndpoints struct {
	Endpoints []ModelEndpoint `json:"endpoints" nullable:"false" doc:"At most one for answers and one for embeddings, and one more for embeddings while it is built to take the other's place; the oldest first"`
}

// ModelEndpoint is one model, and where it is reached. Its key is never shown.
type ModelEndpoint struct {
	ID            id.ID              `json:"id" format:"uuid"`
	Purpose       string             `json:"purpose" enum:"answers,embeddings"`
	Protocol      string             `json:"protocol" enum:"openai,anthropic"`
	Name          string             `json:"name"`
	BaseURL       string             `json:"baseUrl" example:"http://localhost:11434/v1"`
	Model         string             `json:"model" example:"llama3.1:8b"`
	KeySet        bool               `json:"keySet" doc:"Whether a key is kept for it"`
	KeyEnding     string             `json:"keyEnding,omitempty" doc:"The last four characters of a long key, to tell keys apart"`
	State         string             `json:"state" enum:"serving,building" doc:"building: the library is being embedded with it; search goes by the one before until that is done"`
	Dimension     int                `json:"dimension" doc:"Of embeddings: how many numbers each has; 0 until the first is there"`
	InputPrice    float64            `json:"inputPrice" doc:"US dollars for a million tokens"`
	OutputPrice   float64            `json:"outputPrice" doc:"US dollars for a million tokens"`
	MonthlyBudget float64            `json:"monthlyBudget" doc:"US dollars a month; 0 for none"`
	Spent         float64            `json:"spent" doc:"US dollars this month so far"`
	Failure       string             `json:"failure,omitempty" doc:"What stopped it, in a sentence"`
	RetryAt       *time.Time         `json:"retryAt,omitempty" doc:"When it goes on by itself; without it, somebody must do something first"`
	Progress      *EmbeddingProgress `json:"progress,omitempty" doc:"Of embeddings"`
	CreatedAt     time.Time          `json:"createdAt"`
	UpdatedAt     time.Time          `json:"updatedAt"`
}

// EmbeddingProgress is how far the library is embedded.
type EmbeddingProgress struct {
	Done  int `json:"done" doc:"Passages that have a vector"`
	Total int `json:"total" doc:"Passages that search can find"`
}

// ModelSettings are what an admin writes down of a model.
type ModelSettings struct {
	Protocol      string  `json:"protocol" enum:"openai,anthropic" doc:"openai is also spoken by Ollama, vLLM, llama.cpp and most gateways; anthropic has no embeddings"`
	Name          string  `json:"name,omitempty" maxLength:"120" doc:"For people; the model's own when left out"`
	BaseURL       string  `json:"baseUrl" minLength:"1" maxLength:"1024" doc:"The address before the protocol's own paths. One without a path gets /v1"`
	Model         string  `json:"model" minLength:"1" maxLength:"200" doc:"As its server names it"`
	Key           *string `json:"key,omitempty" maxLength:"1024" doc:"Left out: the key that is kept, which is sent only to the address that it was entered for. Empty: none"`
	Dimension     int     `json:"dimension,omitempty" minimum:"0" maximum:"16384" doc:"Of embeddings: how many numbers each must have; 0 takes what the model gives"`
	InputPrice    float64 `json:"inputPrice,omitempty" minimum:"0" maximum:"1000000" doc:"US dollars for a million tokens"`
	OutputPrice   float64 `json:"outputPrice,omitempty" minimum:"0" maximum:"1000000" doc:"US dollars for a million tokens"`
	MonthlyBudget float64 `json:"monthlyBudget,omitempty" minimum:"0" maximum:"1000000000" doc:"US dollars a month; 0 for none"`
}

// NewModelEndpoint sets up a model.
type NewModelEndpoint struct {
	Purpose string `json:"purpose" enum:"answers,embeddings"`
	ModelSettings
}

// TryModel tries a model before it is kept.
type TryModel struct {
	NewModelEndpoint
	EndpointID *id.ID `json:"endpointId,omitempty" format:"uuid" doc:"The endpoint that these settings are to be written over, whose key goes along if none is given"`
}

// ModelTrial is how a model fared when it was tried.
type ModelTrial struct {
	OK           bool    `json:"ok"`
	Message      string  `json:"message" doc:"What happened, and what to do when it did not go well"`
	Code         string  `json:"code,omitempty" doc:"Why it did not go well"`
	Model        string  `json:"model,omitempty" doc:"As the server names it"`
	FirstTokenMS float64 `json:"firstTokenMs" doc:"Until the first word, or the embedding"`
	TookMS       float64 `json:"tookMs"`
	InputTokens  int     `json:"inputTokens"`
	OutputTokens int     `json:"outputTokens"`
	Dimension    int     `json:"dimension,omitempty" doc:"Of embeddings: how many numbers each has"`
}

// ModelUsage is what the models were used for this month.
type ModelUsage struct {
	Since     time.Time            `json:"since" doc:"The first of the month, in UTC"`
	Endpoints []ModelEndpointUsage `json:"endpoints" nullable:"false"`
}

// ModelEndpointUsage is what one endpoint was used for.
type ModelEndpointUsage struct {
	EndpointID    id.ID   `json:"endpointId" format:"uuid"`
	Calls         int     `json:"calls"`
	Failures      int     `json:"failures" doc:"Of the calls"`
	InputTokens   int64   `json:"inputTokens"`
	OutputTokens  int64   `json:"outputTokens"`
	Cost          float64 `json:"cost" doc:"US dollars"`
	FirstTokenP50 float64 `json:"firstTokenP50Ms" doc:"Milliseconds until the first word, or the embedding, of the calls that went well; 0 without any"`
	FirstTokenP95 float64 `json:"firstTokenP95Ms"`
}
