package contract

import "time"

// Quotas are what one person or service may use up. 0 is without a limit, as
// all are until an admin sets one.
type Quotas struct {
	QuestionsPerHour int64 `json:"questionsPerHour" minimum:"0" maximum:"1000000" doc:"Questions in an hour of the clock"`
	DocumentsPerDay  int64 `json:"documentsPerDay" minimum:"0" maximum:"1000000" doc:"Documents and new versions in a day, in UTC"`
	BytesPerDay      int64 `json:"bytesPerDay" minimum:"0" maximum:"1000000000000000" doc:"Bytes of them in a day, in UTC"`
}

// QuotaUse is the organisation's quotas and what the viewer has used of them.
type QuotaUse struct {
	Quotas Quotas  `json:"quotas" doc:"For each person and service alike"`
	Used   []Quota `json:"used" nullable:"false" doc:"What the viewer has used, of those that have a limit"`
}

// Quota is one limit, and what is used of it.
type Quota struct {
	Name     string    `json:"name" enum:"questions,documents,bytes"`
	Limit    int64     `json:"limit"`
	Used     int64     `json:"used" doc:"In the window that is running"`
	ResetsAt time.Time `json:"resetsAt" doc:"When the next window begins"`
}
