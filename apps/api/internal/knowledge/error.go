package knowledge

import (
	"errors"
	"fmt"
	"time"
)

// Code names a kind of failure for programs. Codes are part of the API's
// contract: they are added to, never renamed.
type Code string

// The codes.
const (
	CodeInvalid           Code = "invalid"            // the request does not fit the contract
	CodeNotFound          Code = "not_found"          // it does not exist, or the viewer may not know that it does
	CodeUnauthenticated   Code = "unauthenticated"    // no session, or one that has ended
	CodeForbidden         Code = "forbidden"          // the viewer may know of it but not do this
	CodeConflict          Code = "conflict"           // the state does not allow it
	CodeLastAdmin         Code = "last_admin"         // an organisation keeps at least one admin
	CodeWrongPassword     Code = "wrong_password"     // e-mail and password do not match
	CodeWeakPassword      Code = "weak_password"      // shorter than the minimum
	CodeTooManyAttempts   Code = "too_many_attempts"  // sign-in attempts are rate limited
	CodeInvitationEnded   Code = "invitation_ended"   // used, revoked or expired
	CodeBadCursor         Code = "bad_cursor"         // a page cursor that this API did not make
	CodeTooLarge          Code = "too_large"          // over the upload limit
	CodeEmptyFile         Code = "empty_file"         // no bytes
	CodeUnsupportedFormat Code = "unsupported_format" // not a format that Forebay reads
	CodeUnreadable        Code = "unreadable"         // the format is known, the bytes are broken
	CodeNoText            Code = "no_text"            // readable, but without any text
	CodeBadName           Code = "bad_name"           // a document name that cannot be used
	CodeBadAddress        Code = "bad_address"        // an address that is not, or may not be, fetched
	CodeNotFetched        Code = "not_fetched"        // an address that did not answer with a document
	CodeEmptyQuestion     Code = "empty_question"     // nothing to search for
	CodeQuestionTooLong   Code = "question_too_long"  // over the limit in characters
	CodeOverloaded        Code = "overloaded"         // refused now to stay fast; RetryAfter says when
	CodeTooManyRequests   Code = "too_many_requests"  // the person's own requests stand in the way; RetryAfter says when
	CodeQuotaExceeded     Code = "quota_exceeded"     // all of an hour or day is used up; RetryAfter says when the next begins
	CodeUnavailable       Code = "unavailable"        // the database cannot be reached
	CodeTimeout           Code = "timeout"            // the deadline passed
	CodeOutcomeUnknown    Code = "outcome_unknown"    // a write whose fate is not known
	CodeInternal          Code = "internal"           // a fault of Forebay's own
	CodeMethodNotAllowed  Code = "method_not_allowed" // the route exists, not with this method
	CodeUnsupportedMedia  Code = "unsupported_media"  // the request body's type
	CodeCrossOrigin       Code = "cross_origin"       // a cookie-borne change from another site
	CodeInterrupted       Code = "interrupted"        // the answer's owner stopped before its end

	CodeSessionPending   Code = "session_pending"   // the hosted sign-in asks for more steps
	CodeNoOrganisation   Code = "no_organisation"   // signed in, but in no organisation
	CodeManagedElsewhere Code = "managed_elsewhere" // accounts are the hosted provider's to change
	CodeBadSignature     Code = "bad_signature"     // a webhook that is not the provider's, or too old

	CodeModelKey         Code = "model_key"         // the model's server does not take the key
	CodeModelUnknown     Code = "model_unknown"     // the server has no such model
	CodeModelContext     Code = "model_context"     // more text than the model takes
	CodeModelRejected    Code = "model_rejected"    // the server will not do what it was asked
	CodeModelBusy        Code = "model_busy"        // its rate limit; RetryAfter says when
	CodeModelFailed      Code = "model_failed"      // a fault of the server's own
	CodeModelUnreachable Code = "model_unreachable" // nothing answers at its address
	CodeModelTLS         Code = "model_tls"         // its certificate cannot be trusted, or it speaks no TLS
	CodeModelAddress     Code = "model_address"     // an address that models may not have
	CodeModelSlow        Code = "model_slow"        // no first word in time
	CodeModelStalled     Code = "model_stalled"     // it fell silent in the middle
	CodeModelCutOff      Code = "model_cut_off"     // the connection ended before the reply did
	CodeModelGarbled     Code = "model_garbled"     // not what the protocol says
	CodeModelFlood       Code = "model_flood"       // more than it was asked for
	CodeModelDimension   Code = "model_dimension"   // vectors of another length than expected
	CodeModelBudget      Code = "model_budget"      // the month's budget is spent
	CodeModelUnsupported Code = "model_unsupported" // nothing that it wrote is in the documents
)

// Error is a failure that a person can be told of.
type Error struct {
	Code       Code
	Message    string        // public: what happened and what to do, in one or two sentences
	Field      string        // the part of the request at fault, if one is
	RetryAfter time.Duration // when trying again makes sense; 0 when it does not
	Err        error         // internal cause: logged, never shown
}

// Error is the text for logs: the code, the public message and the cause.
func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.Message, e.Err)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an [Error] with a public message.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// NotFound says that a thing of this kind is not there for the viewer.
func NotFound(kind string) *Error {
	return Errorf(CodeNotFound, "There is no such %s, or you may not see it.", kind)
}

// EndsStanding reports whether err says that who asked is nobody here any more:
// signed out, removed, in no organisation, or with a sign-in that is not whole.
// Any other error may pass.
func EndsStanding(err error) bool {
	switch CodeOf(err) {
	case CodeUnauthenticated, CodeForbidden, CodeNoOrganisation, CodeSessionPending:
		return true
	}
	return false
}

// CodeOf returns the code of the first [Error] in err's chain, or CodeInternal.
func CodeOf(err error) Code {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}
