package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// The graph is what documents speak of. All of it is counted and shown from
// documents that the viewer may read, and from nothing else.

// GraphStatus says how much of what the viewer may read is in the graph.
type GraphStatus struct {
	Documents int        `json:"documents" doc:"That can be found and that the viewer may read"`
	Built     int        `json:"built" doc:"Of those documents, how many are in the graph"`
	Building  bool       `json:"building" doc:"Whether it is still being built; what is in it can be used meanwhile"`
	Failure   string     `json:"failure,omitempty" doc:"What stopped it, for a person"`
	RetryAt   *time.Time `json:"retryAt,omitempty" doc:"When it goes on by itself"`
	UpdatedAt *time.Time `json:"updatedAt,omitempty" doc:"When it last changed"`
	Size      *GraphSize `json:"size,omitempty" doc:"For admins: how large the whole graph is"`
}

// GraphSize is how large a graph is, whoever may read what it was made of.
type GraphSize struct {
	Entities  int `json:"entities"`
	Mentions  int `json:"mentions"`
	Relations int `json:"relations"`
}

// GraphEntity is something that documents speak of under one name.
type GraphEntity struct {
	ID        id.ID  `json:"id" format:"uuid"`
	Name      string `json:"name" doc:"As documents write it"`
	Kind      string `json:"kind" enum:"title,name,term,identifier,date"`
	Passages  int    `json:"passages" doc:"That mention it and that the viewer may read"`
	Documents int    `json:"documents" doc:"That mention it and that the viewer may read"`
}

// FindGraphEntities asks for entities by name.
type FindGraphEntities struct {
	Query  string   `query:"q" maxLength:"200" doc:"The beginning of a name or of a word in it, without regard to case and accents; left out, the most important ones"`
	Kinds  []string `query:"kind,explode" enum:"title,name,term,identifier,date" maxItems:"5" doc:"Only these kinds"`
	Cursor string   `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int      `query:"limit" minimum:"1" maximum:"200" default:"20" doc:"Entities a page"`
}

// GraphEntities is a page of entities, those that most passages mention first.
type GraphEntities struct {
	Entities []GraphEntity `json:"entities" nullable:"false"`
	Next     string        `json:"next,omitempty" doc:"The next page's cursor; absent on the last page"`
}

// GraphEntityDetail is one entity and where it is spoken of.
type GraphEntityDetail struct {
	GraphEntity
	Aliases []string     `json:"aliases" nullable:"false" doc:"Other names that documents give it"`
	Places  []GraphPlace `json:"places" nullable:"false" doc:"The documents that mention it most, with its first place in each"`
}

// GraphPlace is a document that mentions an entity.
type GraphPlace struct {
	DocumentID   id.ID  `json:"documentId" format:"uuid"`
	DocumentName string `json:"documentName"`
	Title        string `json:"title"`
	Version      int    `json:"version"`
	Page         int    `json:"page,omitempty"`
	Locator      string `json:"locator,omitempty" doc:"Where it is to be found when pages do not say" example:"Sales, row 12"`
	Start        int    `json:"start" doc:"Of the first mention, in UTF-8 bytes of that version's text"`
	End          int    `json:"end"`
	Passages     int    `json:"passages" doc:"How many of its passages mention the entity"`
}

// ListGraphNeighbours asks for what stands around an entity.
type ListGraphNeighbours struct {
	ID     id.ID    `path:"id" format:"uuid"`
	Kinds  []string `query:"kind,explode" enum:"title,name,term,identifier,date" maxItems:"5" doc:"Only these kinds"`
	Cursor string   `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int      `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Neighbours a page"`
}

// GraphNeighbours is a page of an entity's neighbours, the strongest tie first.
type GraphNeighbours struct {
	Neighbours []GraphNeighbour `json:"neighbours" nullable:"false"`
	Total      int              `json:"total" doc:"On all pages; at most 500"`
	Next       string           `json:"next,omitempty" doc:"The next page's cursor; absent on the last page"`
}

// GraphNeighbour is an entity that passages mention together with another one.
type GraphNeighbour struct {
	Entity     GraphEntity      `json:"entity"`
	Weight     float64          `json:"weight" minimum:"0" maximum:"1" doc:"How much more often they are mentioned together than chance would have it"`
	Together   int              `json:"together" doc:"Passages that mention both; an estimate where very many mention one of them"`
	Statements []GraphStatement `json:"statements" nullable:"false" doc:"What sentences state of the two"`
}

// GraphStatement is what a sentence states of two entities.
type GraphStatement struct {
	Kind    string `json:"kind" example:"born in" doc:"As the sentence puts it"`
	Forward bool   `json:"forward" doc:"Whether it is said of the first of the two; else of the other"`
}

// GetGraphMap asks for a map.
type GetGraphMap struct {
	Entity id.ID `query:"entity" format:"uuid" doc:"What stands in the middle; left out, a map of the most important entities"`
	Depth  int   `query:"depth" minimum:"1" maximum:"2" default:"1" doc:"How many steps from the middle it reaches"`
	Limit  int   `query:"limit" minimum:"2" maximum:"5000" default:"60" doc:"Entities on it"`
}

// GraphMap is a part of the graph with a place for each entity.
type GraphMap struct {
	Nodes []GraphNode `json:"nodes" nullable:"false" doc:"The middle first, then by importance"`
	Edges []GraphEdge `json:"edges" nullable:"false" doc:"The strongest first; of each entity at least its strongest ones"`
	More  bool        `json:"more" doc:"Whether there are entities that did not fit"`
}

// GraphNode is an entity on a map.
type GraphNode struct {
	GraphEntity
	X    float64 `json:"x" minimum:"-1" maximum:"1"`
	Y    float64 `json:"y" minimum:"-1" maximum:"1"`
	Size float64 `json:"size" minimum:"0" maximum:"1" doc:"Its importance beside the others on the map"`
	Ring int     `json:"ring" doc:"How many steps it is from the middle; 0 on a map of all"`
}

// GraphEdge connects two entities of a map.
type GraphEdge struct {
	From     int     `json:"from" doc:"The first one's place in nodes"`
	To       int     `json:"to"`
	Weight   float64 `json:"weight" minimum:"0" maximum:"1"`
	Together int     `json:"together" doc:"Passages that mention both; an estimate on large maps"`
	Label    string  `json:"label,omitempty" example:"born in" doc:"What a sentence states of the two, if one does"`
}

// GetGraphEdge asks for the sentences behind an edge.
type GetGraphEdge struct {
	From   id.ID  `query:"from" required:"true" format:"uuid"`
	To     id.ID  `query:"to" required:"true" format:"uuid"`
	Cursor string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"50" default:"5" doc:"Sentences a page"`
}

// GraphEdgeDetail is what is behind an edge.
type GraphEdgeDetail struct {
	From       GraphEntity      `json:"from"`
	To         GraphEntity      `json:"to"`
	Statements []GraphStatement `json:"statements" nullable:"false" doc:"What sentences state of the two"`
	Passages   int              `json:"passages" doc:"That mention both; at most 200 are counted"`
	Evidence   []GraphEvidence  `json:"evidence" nullable:"false" doc:"Those that state something first, then those that name both closest to each other"`
	Next       string           `json:"next,omitempty" doc:"The next page's cursor; absent on the last page"`
}

// GraphEvidence is a piece of a document that speaks of both ends of an edge.
type GraphEvidence struct {
	DocumentID   id.ID           `json:"documentId" format:"uuid"`
	DocumentName string          `json:"documentName"`
	Title        string          `json:"title"`
	Version      int             `json:"version"`
	Page         int             `json:"page,omitempty"`
	Locator      string          `json:"locator,omitempty" doc:"Where it is to be found when pages do not say" example:"Sales, row 12"`
	Start        int             `json:"start" doc:"Of the sentence, in UTF-8 bytes of that version's text"`
	End          int             `json:"end"`
	Quote        []GraphPiece    `json:"quote" nullable:"false" doc:"The sentence in pieces, in order"`
	Statement    *GraphStatement `json:"statement,omitempty" doc:"What it states of the two, where that is known"`
}

// GraphPiece is a part of a quote.
type GraphPiece struct {
	Text string `json:"text"`
	Of   string `json:"of,omitempty" enum:"from,to" doc:"Which end of the edge it names; left out, none"`
}
