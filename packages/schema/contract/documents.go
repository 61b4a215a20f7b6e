package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Document is one thing in the library, as its newest version stands.
type Document struct {
	ID             id.ID     `json:"id" format:"uuid"`
	CollectionID   id.ID     `json:"collectionId" format:"uuid"`
	CollectionName string    `json:"collectionName"`
	Name           string    `json:"name" doc:"The file's name"`
	Title          string    `json:"title" doc:"The title found in the document, or its name"`
	MediaType      string    `json:"mediaType" doc:"What the bytes are" example:"application/pdf"`
	Size           int64     `json:"size" doc:"Bytes of the original"`
	Version        int       `json:"version" doc:"The newest version's number, from 1"`
	Status         string    `json:"status" enum:"received,read,split,searchable,failed" doc:"How far the newest version has come"`
	Failure        *Failure  `json:"failure,omitempty" doc:"With status failed: why"`
	Pages          int       `json:"pages,omitempty" doc:"How many pages, for paged formats"`
	Language       string    `json:"language,omitempty" doc:"The language of its text, where known, as a BCP 47 tag" example:"de"`
	Notes          []string  `json:"notes,omitempty" nullable:"false" doc:"What could not be read of it, for a person" example:"[\"Pages 3 and 7 are pictures without text.\"]"`
	Origin         string    `json:"origin,omitempty" doc:"The address it was fetched from"`
	ParentID       *id.ID    `json:"parentId,omitempty" format:"uuid" doc:"The archive or e-mail it came in; it stays when that one goes"`
	ParentName     string    `json:"parentName,omitempty" doc:"The name of the archive or e-mail it came in, while the viewer may read it"`
	Searchable     bool      `json:"searchable" doc:"Whether some version of it can be found"`
	Access         string    `json:"access" enum:"read,write,manage" doc:"What the viewer may do with it"`
	CreatedBy      string    `json:"createdBy" doc:"The name of who put it in"`
	CreatedAt      time.Time `json:"createdAt"`
	UpdatedAt      time.Time `json:"updatedAt"`
}

// Failure is why a document could not be read.
type Failure struct {
	Code    string `json:"code" example:"unreadable"`
	Message string `json:"message" doc:"For a person: what is wrong and what to do"`
}

// Documents is one page of the library.
type Documents struct {
	Documents []Document `json:"documents" nullable:"false"`
	Next      string     `json:"next,omitempty" doc:"The next page's cursor; absent on the last page"`
	Total     int        `json:"total" doc:"How many documents match in all"`
}

// ListDocuments selects a page of the library, newest first.
type ListDocuments struct {
	Collection id.ID  `query:"collection" format:"uuid" doc:"Only this collection"`
	Status     string `query:"status" enum:"received,read,split,searchable,failed,working" doc:"Only this status; working is any before searchable"`
	Kind       string `query:"kind" enum:"pdf,html,markdown,text,word,slides,sheet,book,email,archive" doc:"Only this format"`
	Query      string `query:"q" maxLength:"200" doc:"Only names and titles that contain this; case does not matter"`
	Cursor     string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit      int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Documents a page"`
}

// Upload describes the bytes in the request's body.
type Upload struct {
	Collection id.ID  `query:"collection" format:"uuid" doc:"Where to put it; left out, the organisation's first collection that the viewer may write to"`
	Name       string `query:"name" required:"true" maxLength:"4096" doc:"The file's name"`
}

// FromAddress names what is to be fetched from the web. It is fetched and read
// in the background; the document's status says how far that has come.
type FromAddress struct {
	URL          string `json:"url" minLength:"1" maxLength:"2048" doc:"An http or https address" example:"https://example.org/page"`
	CollectionID *id.ID `json:"collectionId,omitempty" format:"uuid" doc:"Where to put it; left out, the organisation's first collection that the viewer may write to"`
}

// Uploaded is what became of an upload.
type Uploaded struct {
	Document  Document `json:"document"`
	Duplicate bool     `json:"duplicate" doc:"Whether these very bytes were there before, so that nothing was added"`
}

// ChangeDocument renames or moves a document; what is left out stays.
type ChangeDocument struct {
	Name         *string `json:"name,omitempty" minLength:"1" maxLength:"255"`
	CollectionID *id.ID  `json:"collectionId,omitempty" format:"uuid"`
}

// Version is one content of a document.
type Version struct {
	ID        id.ID     `json:"id" format:"uuid"`
	Number    int       `json:"number"`
	Name      string    `json:"name"`
	Size      int64     `json:"size"`
	MediaType string    `json:"mediaType"`
	Status    string    `json:"status" enum:"received,read,split,searchable,failed"`
	Failure   *Failure  `json:"failure,omitempty"`
	CreatedBy string    `json:"createdBy"`
	CreatedAt time.Time `json:"createdAt"`
}

// Versions are all versions of a document, newest first.
type Versions struct {
	Versions []Version `json:"versions" nullable:"false"`
}

// DocumentText is a version's text, ready to read: blocks with exact offsets.
type DocumentText struct {
	Document Document  `json:"document"`
	Version  int       `json:"version" doc:"Whose text this is"`
	Current  bool      `json:"current" doc:"Whether that is the newest version"`
	Blocks   []Block   `json:"blocks" nullable:"false" doc:"The text in order; what lies between blocks is white space"`
	Outline  []Heading `json:"outline" nullable:"false"`
	Pages    int       `json:"pages" doc:"0 for formats without pages"`
}

// Block is one paragraph-like piece of a document.
type Block struct {
	Kind  string `json:"kind" enum:"paragraph,heading,list_item,code,table,quote"`
	Level int    `json:"level,omitempty" doc:"Of a heading, 1 to 6; of a list item, its depth"`
	Page  int    `json:"page,omitempty" doc:"The page it begins on"`
	// Locator stands where pages cannot.
	Locator string `json:"locator,omitempty" doc:"Where it is to be found in a document without pages" example:"Sales, row 12"`
	Start   int    `json:"start" doc:"Where it begins in the text, in UTF-8 bytes"`
	Text    string `json:"text"`
}

// Heading is one line of a document's outline.
type Heading struct {
	Level int    `json:"level" minimum:"1" maximum:"6"`
	Text  string `json:"text"`
	Start int    `json:"start" doc:"In UTF-8 bytes"`
}

// DocumentEvent is one step of a document's progress, on the library's stream.
// Steps of documents that the viewer may not read are not sent.
type DocumentEvent struct {
	Document Document `json:"document" doc:"The document as it now stands"`
	Deleted  bool     `json:"deleted,omitempty" doc:"Whether it has left the library"`
}
