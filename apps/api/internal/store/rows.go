package store

import (
	"fmt"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
)

// documentOf joins a document's row with its newest version.
func documentOf(d *ent.Document, current knowledge.Version) knowledge.Document {
	return knowledge.Document{
		ID: d.ID, CollectionID: d.CollectionID, Name: d.Name, Origin: d.Origin, ParentID: d.ParentID,
		Current: current, Serving: d.ServingVersionID,
		CreatedBy: d.CreatedBy, CreatedAt: d.CreatedAt, UpdatedAt: d.UpdatedAt, DeletedAt: d.DeletedAt,
	}
}

// versionOf reads a version's row; a column that was not selected stays zero.
func versionOf(v *ent.DocumentVersion) (knowledge.Version, error) {
	version := knowledge.Version{
		ID: v.ID, DocumentID: v.DocumentID, Number: v.Number, Name: v.Name, Checksum: [32]byte(v.Checksum),
		Size: v.Size, MediaType: v.MediaType, Status: knowledge.Status(v.Status), Title: v.Title,
		TextSize: v.TextSize, Language: v.Language, CreatedBy: v.CreatedBy, CreatedAt: v.CreatedAt,
	}
	if version.Status == knowledge.StatusFailed {
		version.Failure = &knowledge.Failure{Code: knowledge.Code(v.FailureCode), Message: v.FailureMessage}
	}
	var err error
	if version.Pages, err = decode(v.Pages, pageJSON.page); err != nil {
		return knowledge.Version{}, fmt.Errorf("store: pages of version %s: %w", v.ID, err)
	}
	if version.Outline, err = decode(v.Outline, headingJSON.heading); err != nil {
		return knowledge.Version{}, fmt.Errorf("store: outline of version %s: %w", v.ID, err)
	}
	if version.Notes, err = decode(v.Notes, same); err != nil {
		return knowledge.Version{}, fmt.Errorf("store: notes of version %s: %w", v.ID, err)
	}
	return version, nil
}

func chunkOf(c *ent.Chunk) knowledge.Chunk {
	return knowledge.Chunk{
		ID: c.ID, DocumentID: c.DocumentID, VersionID: c.VersionID, Seq: c.Seq,
		Span:    knowledge.Span{Start: c.SpanStart, End: c.SpanEnd},
		Heading: c.Heading, Locator: c.Locator, Text: c.Text,
	}
}
