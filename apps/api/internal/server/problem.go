package server

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/packages/schema/contract"
)

const problemType = "application/problem+json"

// defaultRetry is offered with a refusal that does not say itself when trying
// again makes sense.
const defaultRetry = time.Second

// statusOf is the one place that says which HTTP status a code has.
func statusOf(code knowledge.Code) int {
	switch code {
	case knowledge.CodeBadCursor, knowledge.CodeBadName, knowledge.CodeEmptyQuestion, knowledge.CodeQuestionTooLong,
		knowledge.CodeWeakPassword, knowledge.CodeEmptyFile:
		return http.StatusBadRequest
	case knowledge.CodeInvalid, knowledge.CodeUnreadable, knowledge.CodeNoText, knowledge.CodeBadAddress, knowledge.CodeNotFetched:
		return http.StatusUnprocessableEntity
	case knowledge.CodeUnauthenticated, knowledge.CodeWrongPassword, knowledge.CodeSessionPending, knowledge.CodeNoOrganisation, knowledge.CodeBadSignature:
		return http.StatusUnauthorized
	case knowledge.CodeForbidden, knowledge.CodeCrossOrigin:
		return http.StatusForbidden
	case knowledge.CodeNotFound:
		return http.StatusNotFound
	case knowledge.CodeMethodNotAllowed:
		return http.StatusMethodNotAllowed
	case knowledge.CodeConflict, knowledge.CodeManagedElsewhere, knowledge.CodeLastAdmin:
		return http.StatusConflict
	case knowledge.CodeInvitationEnded:
		return http.StatusGone
	case knowledge.CodeTooLarge:
		return http.StatusRequestEntityTooLarge
	case knowledge.CodeUnsupportedFormat, knowledge.CodeUnsupportedMedia:
		return http.StatusUnsupportedMediaType
	// 429 is about what the caller does (RFC 6585, section 4), 503 about how the
	// service fares (RFC 9110, section 15.6.4).
	case knowledge.CodeTooManyAttempts, knowledge.CodeQuotaExceeded, knowledge.CodeTooManyRequests:
		return http.StatusTooManyRequests
	case knowledge.CodeOverloaded, knowledge.CodeUnavailable, knowledge.CodeTimeout, knowledge.CodeOutcomeUnknown, knowledge.CodeInterrupted:
		return http.StatusServiceUnavailable
	case knowledge.CodeModelKey, knowledge.CodeModelUnknown, knowledge.CodeModelContext, knowledge.CodeModelRejected,
		knowledge.CodeModelBusy, knowledge.CodeModelFailed, knowledge.CodeModelUnreachable, knowledge.CodeModelTLS,
		knowledge.CodeModelSlow, knowledge.CodeModelStalled, knowledge.CodeModelCutOff, knowledge.CodeModelGarbled,
		knowledge.CodeModelFlood, knowledge.CodeModelDimension, knowledge.CodeModelUnsupported:
		return http.StatusBadGateway
	case knowledge.CodeModelAddress:
		return http.StatusUnprocessableEntity
	case knowledge.CodeModelBudget:
		return http.StatusConflict
	default:
		return http.StatusInternalServerError
	}
}

// problem is an error on its way out: the document, and the cause for the log.
type problem struct {
	contract.Problem
	cause error
}

// newProblem says err to a person. Errors that are not a knowledge.Error are
// faults of Forebay's own, and their text stays in the log.
func newProblem(ctx context.Context, err error) *problem {
	if late, ok := errors.AsType[*lateBody](err); ok {
		p := validationProblem(ctx, http.StatusRequestTimeout, "", nil)
		p.cause = late
		return p
	}
	e, ok := errors.AsType[*knowledge.Error](err)
	switch {
	case ok:
	case errors.Is(err, context.DeadlineExceeded):
		e = &knowledge.Error{Code: knowledge.CodeTimeout, Message: "This took too long and was given up. Try again in a moment.", RetryAfter: defaultRetry}
	case errors.Is(err, context.Canceled):
		e = &knowledge.Error{Code: knowledge.CodeInterrupted, Message: "The request was given up before its end."}
	default:
		e = &knowledge.Error{Code: knowledge.CodeInternal, Message: "Something went wrong on our side. The request ID below finds it in the log."}
	}
	p := &problem{Problem: problemOf(ctx, e.Code, e.Message), cause: err}
	retry := e.RetryAfter
	if retry <= 0 && again(e.Code) {
		retry = defaultRetry
	}
	p.RetryAfter = int(retry.Milliseconds())
	if e.Field != "" {
		p.Errors = []contract.ProblemField{{Location: location(ctx, e.Field), Message: e.Message}}
	}
	return p
}

// again says whether trying the same again always makes sense.
func again(code knowledge.Code) bool {
	switch code {
	case knowledge.CodeOverloaded, knowledge.CodeTooManyRequests, knowledge.CodeUnavailable:
		return true
	}
	return false
}

// location is where in the request a field is: services know only its name.
func location(ctx context.Context, field string) string {
	if x := exchangeFrom(ctx); x != nil && x.operation != nil {
		for _, p := range x.operation.Parameters {
			if p.Name == field {
				return p.In + "." + field
			}
		}
	}
	return "body." + field
}

// Problem is the problem document of an error, for those who tell of one in
// another way than as a response: the events of a stream.
func Problem(ctx context.Context, err error) contract.Problem { return newProblem(ctx, err).Problem }

func problemOf(ctx context.Context, code knowledge.Code, detail string) contract.Problem {
	status := statusOf(code)
	return contract.Problem{
		Type:      "/reference#" + string(code),
		Title:     http.StatusText(status),
		Status:    status,
		Detail:    detail,
		Code:      string(code),
		RequestID: telemetry.RequestID(ctx),
	}
}

// Error is the cause, for the log.
func (p *problem) Error() string {
	if p.cause != nil {
		return p.cause.Error()
	}
	return p.Code + ": " + p.Detail
}

// GetStatus makes it a huma.StatusError.
func (p *problem) GetStatus() int { return p.Status }

// ContentType makes it a problem document.
func (p *problem) ContentType(string) string { return problemType }

// retryAfter is the header's value in whole seconds, rounded up so that a
// client that obeys it never comes too early; empty for none.
func (p *problem) retryAfter() string {
	if p.RetryAfter <= 0 {
		return ""
	}
	return strconv.Itoa(int(math.Ceil(float64(p.RetryAfter) / 1000)))
}

// huma has one constructor of errors for the whole process. It is replaced
// before any API is made, so that validation errors and the errors of handlers
// come out as one kind of problem document. Lists are never null here.
func init() {
	huma.DefaultArrayNullable = false
	huma.NewErrorWithContext = humaProblem
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		return validationProblem(context.Background(), status, message, errs)
	}
}

// humaProblem is what huma makes of a handler's error or of its own.
func humaProblem(ctx huma.Context, status int, message string, errs ...error) huma.StatusError {
	var p *problem
	if status == http.StatusInternalServerError && len(errs) == 1 {
		p = newProblem(ctx.Context(), errs[0])
	} else {
		p = validationProblem(ctx.Context(), status, message, errs)
	}
	note(ctx.Context(), p)
	if after := p.retryAfter(); after != "" {
		ctx.SetHeader(fiber.HeaderRetryAfter, after)
	}
	return p
}

// validationProblem says what in a request does not fit. The offending values
// are left out: one of them may be a password.
func validationProblem(ctx context.Context, status int, message string, errs []error) *problem {
	code, detail := knowledge.CodeInvalid, "The request does not fit what this address takes. The fields at fault are listed."
	switch status {
	case http.StatusRequestEntityTooLarge:
		code, detail = knowledge.CodeTooLarge, fmt.Sprintf("The request's body is over the limit of %d KiB.", jsonBodyLimit>>10)
	case http.StatusUnsupportedMediaType:
		code, detail = knowledge.CodeUnsupportedMedia, "Send the body as application/json."
	case http.StatusRequestTimeout:
		code, detail = knowledge.CodeTimeout, "The request's body did not arrive in time."
	case http.StatusBadRequest:
		detail = "The body is not valid JSON: " + message
	}
	p := &problem{Problem: problemOf(ctx, code, detail)}
	if status >= 400 && status < 500 {
		p.Status, p.Title = status, http.StatusText(status)
	}
	for _, err := range errs {
		d, ok := errors.AsType[*huma.ErrorDetail](err)
		if !ok {
			d = &huma.ErrorDetail{Message: err.Error()}
		}
		p.Errors = append(p.Errors, contract.ProblemField{Location: d.Location, Message: d.Message})
	}
	if status == http.StatusBadRequest && len(p.Errors) > 0 {
		p.Detail = "The body is not valid JSON: " + p.Errors[0].Message + "."
	}
	return p
}

// fiberProblem is what the router and the HTTP parser make of a request that
// reaches no handler.
func fiberProblem(ctx context.Context, err error) *problem {
	f, ok := errors.AsType[*fiber.Error](err)
	if !ok {
		return newProblem(ctx, err)
	}
	switch f.Code {
	case http.StatusNotFound:
		return newProblem(ctx, knowledge.Errorf(knowledge.CodeNotFound, "There is nothing at this address."))
	case http.StatusMethodNotAllowed:
		return newProblem(ctx, knowledge.Errorf(knowledge.CodeMethodNotAllowed, "This address does not take this method; the Allow header lists those that it does."))
	case http.StatusRequestEntityTooLarge:
		return newProblem(ctx, knowledge.Errorf(knowledge.CodeTooLarge, "The request is larger than this address takes."))
	case http.StatusRequestTimeout:
		return newProblem(ctx, knowledge.Errorf(knowledge.CodeTimeout, "The request did not arrive in time."))
	default:
		// The parser's own words quote the request, and with it its secrets.
		p := &problem{Problem: problemOf(ctx, knowledge.CodeInvalid, "This is not a well-formed HTTP request.")}
		if f.Code >= 400 && f.Code < 500 {
			p.Status, p.Title = f.Code, fasthttp.StatusMessage(f.Code)
		}
		return p
	}
}
