package contract

// DocumentPages are the pages of a version that can be shown as pictures.
type DocumentPages struct {
	Version int         `json:"version" doc:"Whose pages these are"`
	Pages   []PageShape `json:"pages" nullable:"false" doc:"In order, from page 1; none for formats without pages of a fixed size"`
}

// PageShape is how large a page is and which part of the text stands on it.
type PageShape struct {
	Width  float64 `json:"width" doc:"In points, as the page is shown; 0 when it is not known"`
	Height float64 `json:"height"`
	Start  int     `json:"start" doc:"Where its text begins, in UTF-8 bytes"`
	End    int     `json:"end"`
}

// DocumentPage is one page, and where the words of a span stand on it.
type DocumentPage struct {
	Version int       `json:"version"`
	Number  int       `json:"number" minimum:"1"`
	Shape   PageShape `json:"shape"`
	Boxes   []PageBox `json:"boxes" nullable:"false" doc:"What covers the span's words, line by line; none for versions that an older release has read"`
}

// PageBox is a rectangle on a page, in fractions of its width and height from
// the upper left corner.
type PageBox struct {
	Left   float64 `json:"left" minimum:"0" maximum:"1"`
	Top    float64 `json:"top" minimum:"0" maximum:"1"`
	Right  float64 `json:"right" minimum:"0" maximum:"1"`
	Bottom float64 `json:"bottom" minimum:"0" maximum:"1"`
}
