package contract

// Flags are the flags of this installation.
type Flags struct {
	Flags []Flag `json:"flags" nullable:"false"`
}

// Flag is one flag as it stands.
type Flag struct {
	Key      string   `json:"key" example:"path.retrieve"`
	Purpose  string   `json:"purpose" doc:"What it decides"`
	Owner    string   `json:"owner"`
	Variants []string `json:"variants" nullable:"false"`
	Default  string   `json:"default" doc:"The variant without any rule"`
	Value    string   `json:"value" doc:"The variant that the viewer's organisation gets now"`
	Expires  string   `json:"expires,omitempty" format:"date" doc:"When it should have been decided and removed"`
}
