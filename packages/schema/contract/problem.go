package contract

// Problem is every error's body: a problem document (RFC 9457) of type
// application/problem+json with a stable code.
type Problem struct {
	Type       string         `json:"type" doc:"A URI reference for this kind of problem: the API reference's section on its code" example:"/reference#not_found"`
	Title      string         `json:"title" doc:"The HTTP status in words" example:"Not Found"`
	Status     int            `json:"status" doc:"The HTTP status code" example:"404"`
	Detail     string         `json:"detail" doc:"What happened and what to do, for a person" example:"There is no such document, or you may not see it."`
	Code       string         `json:"code" doc:"What kind of failure this is, for programs; never renamed" example:"not_found"`
	RequestID  string         `json:"requestId" doc:"The request's ID, as in logs, traces and SQL comments" example:"019a7e0e-2d5b-7c44-9c36-5f8f9f4c2b10"`
	RetryAfter int            `json:"retryAfterMs,omitempty" doc:"When trying again makes sense, in milliseconds from now" example:"1500"`
	Errors     []ProblemField `json:"errors,omitempty" doc:"Each part of the request that does not fit"`
}

// ProblemField is one part of a request that does not fit the contract.
type ProblemField struct {
	Location string `json:"location" doc:"Where in the request" example:"body.name"`
	Message  string `json:"message" doc:"What is wrong with it" example:"expected length <= 120"`
}

// Empty is the output of an operation that answers 204 No Content.
type Empty struct{}
