package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// ConversationQuery asks for conversations.
type ConversationQuery struct {
	Title  string `query:"q" maxLength:"255" doc:"A part of the title"`
	Shared bool   `query:"shared" doc:"Those that others shared, instead of one's own"`
	Cursor string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"30" doc:"Conversations a page"`
}

// ChangeConversation renames a conversation.
type ChangeConversation struct {
	Title string `json:"title" minLength:"1" maxLength:"255"`
}

// Feedback is the viewer's own opinion of an answer.
type Feedback struct {
	Verdict   string    `json:"verdict" enum:"up,down"`
	Comment   string    `json:"comment,omitempty"`
	UpdatedAt time.Time `json:"updatedAt"`
}

// GiveFeedback says what the viewer thinks of an answer.
type GiveFeedback struct {
	Verdict string `json:"verdict" enum:"up,down"`
	Comment string `json:"comment,omitempty" maxLength:"2000" doc:"Left out, an earlier comment goes"`
}

// KeepTestCase keeps the question of an answer as a test case.
type KeepTestCase struct {
	MessageID id.ID  `json:"messageId" format:"uuid" doc:"The answer; what it cites is what is expected"`
	Note      string `json:"note,omitempty" maxLength:"2000"`
}

// ChangeTestCase changes a test case's note.
type ChangeTestCase struct {
	Note string `json:"note" maxLength:"2000"`
}

// TestCase is a question that is kept to be asked again.
type TestCase struct {
	ID            id.ID          `json:"id" format:"uuid"`
	Question      string         `json:"question"`
	Expected      []ExpectedSpan `json:"expected" nullable:"false" doc:"What a good answer rests on, as far as the viewer may read it"`
	Withheld      bool           `json:"withheld,omitempty" doc:"More is expected, in documents that the viewer may not read"`
	Note          string         `json:"note,omitempty"`
	CreatedBy     id.ID          `json:"createdBy" format:"uuid"`
	CreatedByName string         `json:"createdByName,omitempty"`
	CreatedAt     time.Time      `json:"createdAt"`
}

// ExpectedSpan is a span that a good answer rests on.
type ExpectedSpan struct {
	DocumentID   id.ID  `json:"documentId" format:"uuid"`
	DocumentName string `json:"documentName" doc:"As it was when the question was kept"`
	Version      int    `json:"version"`
	Page         int    `json:"page,omitempty"`
	Locator      string `json:"locator,omitempty"`
	Start        int    `json:"start" doc:"In UTF-8 bytes of that version's text"`
	End          int    `json:"end"`
}

// TestCases is a page of test cases, newest first.
type TestCases struct {
	TestCases []TestCase `json:"testCases" nullable:"false"`
	Next      string     `json:"next,omitempty"`
}
