// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DocumentVersion is the model entity for the DocumentVersion schema.
type DocumentVersion struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// Number holds the value of the "number" field.
	Number int `json:"number,omitempty"`
	// Name holds the value of the "name" field.
	Name string `json:"name,omitempty"`
	// Checksum holds the value of the "checksum" field.
	Checksum []byte `json:"checksum,omitempty"`
	// Size holds the value of the "size" field.
	Size int64 `json:"size,omitempty"`
	// MediaType holds the value of the "media_type" field.
	MediaType string `json:"media_type,omitempty"`
	// Status holds the value of the "status" field.
	Status string `json:"status,omitempty"`
	// FailureCode holds the value of the "failure_code" field.
	FailureCode string `json:"failure_code,omitempty"`
	// FailureMessage holds the value of the "failure_message" field.
	FailureMessage string `json:"failure_message,omitempty"`
	// Title holds the value of the "title" field.
	Title string `json:"title,omitempty"`
	// TextSize holds the value of the "text_size" field.
	TextSize int64 `json:"text_size,omitempty"`
	// Pages holds the value of the "pages" field.
	Pages string `json:"pages,omitempty"`
	// Outline holds the value of the "outline" field.
	Outline string `json:"outline,omitempty"`
	// CreatedBy holds the value of the "created_by" field.
	CreatedBy key.ID `json:"created_by,omitempty"`
	// Language holds the value of the "language" field.
	Language string `json:"language,omitempty"`
	// Notes holds the value of the "notes" field.
	Notes        string `json:"notes,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*DocumentVersion) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case documentversion.FieldChecksum:
			values[i] = new([]byte)
		case documentversion.FieldID, documentversion.FieldOrgID, documentversion.FieldDocumentID, documentversion.FieldCreatedBy:
			values[i] = new(id.ID)
		case documentversion.FieldNumber, documentversion.FieldSize, documentversion.FieldTextSize:
			values[i] = new(sql.NullInt64)
		case documentversion.FieldName, documentversion.FieldMediaType, documentversion.FieldStatus, documentversion.FieldFailureCode, documentversion.FieldFailureMessage, documentversion.FieldTitle, documentversion.FieldPages, documentversion.FieldOutline, documentversion.FieldLanguage, documentversion.FieldNotes:
			values[i] = new(sql.NullString)
		case documentversion.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the DocumentVersion fields.
func (_m *DocumentVersion) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case documentversion.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case documentversion.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case documentversion.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case documentversion.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case documentversion.FieldNumber:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field number", values[i])
			} else if value.Valid {
				_m.Number = int(value.Int64)
			}
		case documentversion.FieldName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field name", values[i])
			} else if value.Valid {
				_m.Name = value.String
			}
		case documentversion.FieldChecksum:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field checksum", values[i])
			} else if value != nil {
				_m.Checksum = *value
			}
		case documentversion.FieldSize:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field size", values[i])
			} else if value.Valid {
				_m.Size = value.Int64
			}
		case documentversion.FieldMediaType:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field media_type", values[i])
			} else if value.Valid {
				_m.MediaType = value.String
			}
		case documentversion.FieldStatus:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field status", values[i])
			} else if value.Valid {
				_m.Status = value.String
			}
		case documentversion.FieldFailureCode:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field failure_code", values[i])
			} else if value.Valid {
				_m.FailureCode = value.String
			}
		case documentversion.FieldFailureMessage:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field failure_message", values[i])
			} else if value.Valid {
				_m.FailureMessage = value.String
			}
		case documentversion.FieldTitle:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field title", values[i])
			} else if value.Valid {
				_m.Title = value.String
			}
		case documentversion.FieldTextSize:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field text_size", values[i])
			} else if value.Valid {
				_m.TextSize = value.Int64
			}
		case documentversion.FieldPages:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field pages", values[i])
			} else if value.Valid {
				_m.Pages = value.String
			}
		case documentversion.FieldOutline:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field outline", values[i])
			} else if value.Valid {
				_m.Outline = value.String
			}
		case documentversion.FieldCreatedBy:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field created_by", values[i])
			} else if value != nil {
				_m.CreatedBy = *value
			}
		case documentversion.FieldLanguage:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field language", values[i])
			} else if value.Valid {
				_m.Language = value.String
			}
		case documentversion.FieldNotes:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field notes", values[i])
			} else if value.Valid {
				_m.Notes = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the DocumentVersion.
// This includes values selected through modifiers, order, etc.
func (_m *DocumentVersion) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this DocumentVersion.
// Note that you need to call DocumentVersion.Unwrap() before calling this method if this DocumentVersion
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *DocumentVersion) Update() *DocumentVersionUpdateOne {
	return NewDocumentVersionClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the DocumentVersion entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *DocumentVersion) Unwrap() *DocumentVersion {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: DocumentVersion is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *DocumentVersion) String() string {
	var builder strings.Builder
	builder.WriteString("DocumentVersion(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("document_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.DocumentID))
	builder.WriteString(", ")
	builder.WriteString("number=")
	builder.WriteString(fmt.Sprintf("%v", _m.Number))
	builder.WriteString(", ")
	builder.WriteString("name=")
	builder.WriteString(_m.Name)
	builder.WriteString(", ")
	builder.WriteString("checksum=")
	builder.WriteString(fmt.Sprintf("%v", _m.Checksum))
	builder.WriteString(", ")
	builder.WriteString("size=")
	builder.WriteString(fmt.Sprintf("%v", _m.Size))
	builder.WriteString(", ")
	builder.WriteString("media_type=")
	builder.WriteString(_m.MediaType)
	builder.WriteString(", ")
	builder.WriteString("status=")
	builder.WriteString(_m.Status)
	builder.WriteString(", ")
	builder.WriteString("failure_code=")
	builder.WriteString(_m.FailureCode)
	builder.WriteString(", ")
	builder.WriteString("failure_message=")
	builder.WriteString(_m.FailureMessage)
	builder.WriteString(", ")
	builder.WriteString("title=")
	builder.WriteString(_m.Title)
	builder.WriteString(", ")
	builder.WriteString("text_size=")
	builder.WriteString(fmt.Sprintf("%v", _m.TextSize))
	builder.WriteString(", ")
	builder.WriteString("pages=")
	builder.WriteString(_m.Pages)
	builder.WriteString(", ")
	builder.WriteString("outline=")
	builder.WriteString(_m.Outline)
	builder.WriteString(", ")
	builder.WriteString("created_by=")
	builder.WriteString(fmt.Sprintf("%v", _m.CreatedBy))
	builder.WriteString(", ")
	builder.WriteString("language=")
	builder.WriteString(_m.Language)
	builder.WriteString(", ")
	builder.WriteString("notes=")
	builder.WriteString(_m.Notes)
	builder.WriteByte(')')
	return builder.String()
}

// DocumentVersions is a parsable slice of DocumentVersion.
type DocumentVersions []*DocumentVersion
