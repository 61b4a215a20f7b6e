package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	maxTitle       = 500  // characters
	maxFailure     = 1000 // characters
	maxLocator     = 120  // characters
	maxLanguage    = 35   // characters, which every BCP 47 tag in use has
	maxNotes       = 20
	chunksAtOnce   = 200 // rows a statement
	maxListInBytes = 4 << 20
)

// step runs one step of a version's ingestion: it locks the version's row, so
// that of two workers only one goes on, and checks that the version has come
// exactly as far as one of the given states.
func (c *Content) step(ctx context.Context, version id.ID, from []knowledge.Status, fn func(*ent.Tx, *ent.DocumentVersion) error) error {
	return c.write(ctx, "version", func(tx *ent.Tx) error {
		v, err := tx.DocumentVersion.Query().Where(documentversion.ID(version)).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		if !slices.Contains(from, knowledge.Status(v.Status)) {
			return knowledge.Errorf(knowledge.CodeConflict, "This version is %s, so the step cannot be taken now.", v.Status)
		}
		return fn(tx, v)
	})
}

// SaveText keeps what the parser found. A worker that takes over from a dead
// one may save again.
func (c *Content) SaveText(ctx context.Context, version id.ID, t knowledge.Text) error {
	structure, err := encode(t.Blocks, blockToJSON)
	if err != nil {
		return fmt.Errorf("store: blocks: %w", err)
	}
	lists, err := listsOf(t)
	if err != nil {
		return err
	}
	layout, err := layoutParts(t.Layout)
	if err != nil {
		return fmt.Errorf("store: layout: %w", err)
	}
	from := []knowledge.Status{knowledge.StatusReceived, knowledge.StatusRead}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		if v.Status != string(knowledge.StatusReceived) {
			if err := dropDerived(ctx, tx, version); err != nil {
				return err
			}
		}
		err := saveParts(ctx, tx, version, map[string][]byte{partText: []byte(t.Body), partStructure: []byte(structure)})
		if err != nil {
			return err
		}
		if err := saveLayout(ctx, tx, version, layout); err != nil {
			return err
		}
		update := tx.DocumentVersion.Update().Where(documentversion.ID(version)).SetStatus(string(knowledge.StatusRead))
		setText(update, v, t, lists)
		if err := update.Exec(ctx); err != nil {
			return err
		}
		return c.note(ctx, tx, entry{kind: kindDocument, entity: v.DocumentID})
	})
}

// lists are the parts of a text that are kept in the version's row, as JSON.
type lists struct{ pages, outline, notes string }

func listsOf(t knowledge.Text) (l lists, err error) {
	if l.pages, err = encode(t.Pages, pageToJSON); err != nil {
		return lists{}, fmt.Errorf("store: pages: %w", err)
	}
	if l.outline, err = encode(t.Outline, headingToJSON); err != nil {
		return lists{}, fmt.Errorf("store: outline: %w", err)
	}
	if l.notes, err = encode(t.Notes[:min(len(t.Notes), maxNotes)], same); err != nil {
		return lists{}, fmt.Errorf("store: notes: %w", err)
	}
	if len(l.pages)+len(l.outline)+len(l.notes) > maxListInBytes {
		return lists{}, knowledge.Errorf(knowledge.CodeTooLarge,
			"This document has more pages and headings than Forebay keeps. Split it and add the pieces.")
	}
	return l, nil
}

// dropDerived removes what earlier steps made of a version's bytes.
func dropDerived(ctx context.Context, tx *ent.Tx, version id.ID) error {
	_, err := tx.Part.Delete().Where(part.VersionID(version), part.KindIn(partText, partStructure, partLayout)).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.Chunk.Delete().Where(chunk.VersionID(version)).Exec(ctx)
	return err
}

// Text returns what the parser found in a version.
func (c *Content) Text(ctx context.Context, version id.ID) (knowledge.Text, error) {
	v, err := c.Version(ctx, version)
	if err != nil {
		return knowledge.Text{}, err
	}
	rows, err := c.client.Part.Query().
		Where(part.VersionID(version), part.KindIn(partText, partStructure)).
		Order(part.ByKind(), part.BySeq()).All(ctx)
	if err != nil {
		return knowledge.Text{}, public(err, "text")
	}
	if len(rows) == 0 {
		return knowledge.Text{}, knowledge.NotFound("text")
	}
	contents := map[string][]byte{partText: make([]byte, 0, v.TextSize)}
	for _, r := range rows {
		contents[r.Kind] = append(contents[r.Kind], r.Content...)
	}
	t := knowledge.Text{
		Title: v.Title, Body: string(contents[partText]), Pages: v.Pages, Outline: v.Outline,
		Language: v.Language, Notes: v.Notes,
	}
	if t.Blocks, err = decode(string(contents[partStructure]), blockJSON.block); err != nil {
		return knowledge.Text{}, fmt.Errorf("store: blocks of version %s: %w", version, err)
	}
	return t, nil
}

// Complete takes a received version through all its steps in one transaction.
func (c *Content) Complete(ctx context.Context, version id.ID, t knowledge.Text, chunks []knowledge.Chunk) error {
	structure, err := encode(t.Blocks, blockToJSON)
	if err != nil {
		return fmt.Errorf("store: blocks: %w", err)
	}
	lists, err := listsOf(t)
	if err != nil {
		return err
	}
	layout, err := layoutParts(t.Layout)
	if err != nil {
		return fmt.Errorf("store: layout: %w", err)
	}
	from := []knowledge.Status{knowledge.StatusReceived}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		err := saveParts(ctx, tx, version, map[string][]byte{partText: []byte(t.Body), partStructure: []byte(structure)})
		if err != nil {
			return err
		}
		if err := saveLayout(ctx, tx, version, layout); err != nil {
			return err
		}
		if err := saveChunks(ctx, tx, v, t.Pages, chunks); err != nil {
			return err
		}
		return c.publish(ctx, tx, v, func(u *ent.DocumentVersionUpdate) { setText(u, v, t, lists) })
	})
}

// setText records on v's row what was found in the text.
func setText(u *ent.DocumentVersionUpdate, v *ent.DocumentVersion, t knowledge.Text, l lists) {
	title := clip(t.Title, maxTitle)
	if title == "" {
		title = v.Title
	}
	u.SetTitle(title).SetTextSize(int64(len(t.Body))).SetPages(l.pages).SetOutline(l.outline).
		SetLanguage(clip(t.Language, maxLanguage)).SetNotes(l.notes)
}

// SaveChunks replaces the version's chunks.
func (c *Content) SaveChunks(ctx context.Context, version id.ID, chunks []knowledge.Chunk) error {
	from := []knowledge.Status{knowledge.StatusRead, knowledge.StatusSplit}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		if v.Status == string(knowledge.StatusSplit) {
			if _, err := tx.Chunk.Delete().Where(chunk.VersionID(version)).Exec(ctx); err != nil {
				return err
			}
		}
		pages, err := decode(v.Pages, pageJSON.page)
		if err != nil {
			return fmt.Errorf("store: pages of version %s: %w", version, err)
		}
		if err := saveChunks(ctx, tx, v, pages, chunks); err != nil {
			return err
		}
		err = tx.DocumentVersion.Update().Where(documentversion.ID(version)).
			SetStatus(string(knowledge.StatusSplit)).Exec(ctx)
		if err != nil {
			return err
		}
		return c.note(ctx, tx, entry{kind: kindDocument, entity: v.DocumentID})
	})
}

func saveChunks(ctx context.Context, tx *ent.Tx, v *ent.DocumentVersion, pages []knowledge.Page, chunks []knowledge.Chunk) error {
	return inBatches(chunks, chunksAtOnce, func(batch []knowledge.Chunk) error {
		rows := each(batch, func(k knowledge.Chunk) *ent.ChunkCreate {
			return tx.Chunk.Create().SetID(k.ID).SetDocumentID(v.DocumentID).SetVersionID(v.ID).SetSeq(k.Seq).
				SetSpanStart(k.Span.Start).SetSpanEnd(k.Span.End).SetPage(knowledge.PageAt(pages, k.Span.Start)).
				SetHeading(k.Heading).SetLocator(clip(k.Locator, maxLocator)).SetText(k.Text)
		})
		return tx.Chunk.CreateBulk(rows...).Exec(ctx)
	})
}

// Publish makes a version findable. Publishing again changes nothing.
func (c *Content) Publish(ctx context.Context, version id.ID) error {
	from := []knowledge.Status{knowledge.StatusSplit, knowledge.StatusSearchable}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		if v.Status == string(knowledge.StatusSearchable) {
			return nil
		}
		return c.publish(ctx, tx, v, func(*ent.DocumentVersionUpdate) {})
	})
}

// publish makes v searchable, with what else there is to set on its row, and
// serving unless a newer version serves.
func (c *Content) publish(ctx context.Context, tx *ent.Tx, v *ent.DocumentVersion, set func(*ent.DocumentVersionUpdate)) error {
	doc, err := tx.Document.Query().Where(document.ID(v.DocumentID)).ForUpdate().Only(ctx)
	if err != nil {
		return err
	}
	newest, err := newestServing(ctx, tx, doc, v)
	if err != nil {
		return err
	}
	row := tx.DocumentVersion.Update().Where(documentversion.ID(v.ID)).SetStatus(string(knowledge.StatusSearchable))
	set(row)
	if err := row.Exec(ctx); err != nil {
		return err
	}
	update := tx.Document.Update().Where(document.ID(doc.ID)).SetUpdatedAt(c.now())
	if newest {
		update.SetServingVersionID(v.ID)
	}
	if err := update.Exec(ctx); err != nil {
		return err
	}
	return c.note(ctx, tx, entry{
		kind: kindDocument, entity: doc.ID, action: "document.published", detail: map[string]any{"version": v.Number},
	})
}

// newestServing says whether no newer version than v serves already. The
// document's row is locked.
func newestServing(ctx context.Context, tx *ent.Tx, doc *ent.Document, v *ent.DocumentVersion) (bool, error) {
	if doc.ServingVersionID.IsNil() {
		return true, nil
	}
	serving, err := tx.DocumentVersion.Query().Where(documentversion.ID(doc.ServingVersionID)).
		Select(documentversion.FieldNumber).Only(ctx)
	return err == nil && serving.Number < v.Number, err
}

// Fail ends a version that cannot be made findable.
func (c *Content) Fail(ctx context.Context, version id.ID, f knowledge.Failure) error {
	from := []knowledge.Status{knowledge.StatusReceived, knowledge.StatusRead, knowledge.StatusSplit, knowledge.StatusFailed}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		err := tx.DocumentVersion.Update().Where(documentversion.ID(version)).
			SetStatus(string(knowledge.StatusFailed)).
			SetFailureCode(string(f.Code)).SetFailureMessage(clip(f.Message, maxFailure)).Exec(ctx)
		if err != nil {
			return err
		}
		return c.note(ctx, tx, entry{
			kind: kindDocument, entity: v.DocumentID, action: "document.failed",
			detail: map[string]any{"version": v.Number, "code": f.Code},
		})
	})
}

// Requeue has a failed newest version read again from its bytes.
func (c *Content) Requeue(ctx context.Context, doc id.ID) (knowledge.Document, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Document{}, err
	}
	var requeued knowledge.Document
	err = c.write(ctx, "document", func(tx *ent.Tx) error {
		row, err := tx.Document.Query().Where(document.ID(doc), document.DeletedAtIsNil()).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		n, err := tx.DocumentVersion.Update().
			Where(documentversion.ID(row.CurrentVersionID), documentversion.Status(string(knowledge.StatusFailed))).
			SetStatus(string(knowledge.StatusReceived)).SetFailureCode("").SetFailureMessage("").
			SetTextSize(0).SetPages("").SetOutline("").ClearLanguage().ClearNotes().Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return knowledge.Errorf(knowledge.CodeConflict, "Only a document that could not be read can be tried again.")
		}
		if err := dropDerived(ctx, tx, row.CurrentVersionID); err != nil {
			return err
		}
		if err := enqueue(ctx, tx, v.OrgID, jobs.KindIngest, row.CurrentVersionID, c.now()); err != nil {
			return err
		}
		if err := c.note(ctx, tx, entry{kind: kindDocument, entity: doc, action: "document.requeued"}); err != nil {
			return err
		}
		requeued, err = c.withVersion(ctx, tx.DocumentVersion, row)
		return err
	})
	return requeued, err
}
