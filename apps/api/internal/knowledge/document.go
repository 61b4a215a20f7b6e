package knowledge

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Status is how far a document has come on its way to being found.
type Status string

// The steps of ingestion, in order; Failed can follow any of them.
const (
	StatusReceived   Status = "received"   // stored and queued, nothing lost from here on
	StatusRead       Status = "read"       // text and pages known
	StatusSplit      Status = "split"      // chunks stored
	StatusSearchable Status = "searchable" // published in the change sequence; followers index it
	StatusFailed     Status = "failed"     // the version's Failure says why
)

// Collection is a shelf of documents and the unit that grants are given on.
type Collection struct {
	ID          id.ID
	Name        string
	Description string
	Documents   int // how many live documents it holds; filled by lists only
	CreatedAt   time.Time
	UpdatedAt   time.Time
}

// Document is one thing that a team put in, whatever its version.
type Document struct {
	ID           id.ID
	CollectionID id.ID
	Name         string
	Origin       string  // the address it was fetched from; empty for an upload
	ParentID     id.ID   // the archive or e-mail that it came in; Nil for what came alone
	Current      Version // the newest version
	Serving      id.ID   // the version that search finds; Nil until one is searchable
	CreatedBy    id.ID
	CreatedAt    time.Time
	UpdatedAt    time.Time
	DeletedAt    time.Time // zero while it lives
}

// Version is one content of a document. Versions are never changed once read,
// so that a citation into one stays exact.
type Version struct {
	ID         id.ID
	DocumentID id.ID
	Number     int // from 1
	Name       string
	Checksum   [32]byte // SHA-256 of the original bytes
	Size       int64    // original bytes
	MediaType  string   // as found by looking at the bytes, never as claimed
	Status     Status
	Failure    *Failure // set when Status is StatusFailed
	Title      string   // from the document itself, or its name
	TextSize   int64    // bytes of extracted text
	Pages      []Page   // only for paged formats
	Outline    []Heading
	Language   string   // of its text, a BCP 47 tag; empty when it is not known
	Notes      []string // what could not be read of it, for a person
	CreatedBy  id.ID
	CreatedAt  time.Time
}

// Failure is why a version could not be read, for the person who uploaded it.
type Failure struct {
	Code    Code
	Message string
}

// Span is a half-open range [Start, End) of bytes in a version's extracted
// UTF-8 text. Both ends lie on code point boundaries.
type Span struct {
	Start int
	End   int
}

// Len is the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains says whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Page is where one page's text lies. Number counts from 1.
type Page struct {
	Number int
	Span   Span
	// Width and Height are in points, as the page is shown; 0 when it has no
	// fixed size or that is not known.
	Width, Height float64
}

// Heading is a section title, its depth (1 to 6) and where it stands.
type Heading struct {
	Level int
	Text  string
	Span  Span
}

// PageAt returns the number of the page that holds the byte at offset, or 0
// when the text has no pages.
func PageAt(pages []Page, offset int) int {
	for _, p := range pages {
		if offset >= p.Span.Start && offset < p.Span.End {
			return p.Number
		}
	}
	return 0
}

// Text is what a parser makes of bytes: plain UTF-8 in NFC, with what is known
// of its structure. Every offset is into Body.
type Text struct {
	Title    string
	Body     string
	Pages    []Page
	Outline  []Heading
	Blocks   []Block
	Language string // a BCP 47 tag; empty when it is not known
	// Notes say, for a person, what could not be read of a document that
	// otherwise could: "Pages 3 and 7 are pictures without text."
	Notes []string
	// Layout is where the words of each page stand on it, page by page in the
	// form of package layout; nil for formats without pages of a fixed size.
	Layout [][]byte
}

// BlockKind says what a block of text is.
type BlockKind string

// The kinds of block.
const (
	BlockParagraph BlockKind = "paragraph"
	BlockHeading   BlockKind = "heading"
	BlockListItem  BlockKind = "list_item"
	BlockCode      BlockKind = "code"
	BlockTable     BlockKind = "table"
	BlockQuote     BlockKind = "quote"
)

// Block is one paragraph-like piece of the text. Blocks are in order and do
// not overlap; what lies between two of them is white space.
type Block struct {
	Kind  BlockKind
	Level int // of a heading, 1 to 6; of a list item, its depth from 1
	Span  Span
	// Locator says where the block is to be found in a document without pages:
	// "Sales, row 12", "Slide 3". At most 120 characters; empty where the text
	// itself says it.
	Locator string
}

// HeadingSeparator stands between the headings of a path.
const HeadingSeparator = " › "

// Chunk is a run of text that is searched and ranked as one passage.
type Chunk struct {
	ID         id.ID
	DocumentID id.ID
	VersionID  id.ID
	Seq        int    // from 0, in the order of the text
	Span       Span   // where it lies in the version's text
	Heading    string // the headings above it, outermost first, joined by HeadingSeparator
	Locator    string // where it is to be found in a document without pages, as in Block
	Text       string // exactly the text at Span
}
