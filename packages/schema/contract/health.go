package contract

// Live answers as long as the process runs; it never touches the database.
type Live struct {
	Status  string `json:"status" enum:"live"`
	Version string `json:"version"`
}

// Ready says whether the service can serve now.
type Ready struct {
	Status string           `json:"status" enum:"ready,unready,draining"`
	Checks map[string]Check `json:"checks"`
}

// Check is one thing that readiness depends on.
type Check struct {
	OK     bool   `json:"ok"`
	Detail string `json:"detail,omitempty"`
}
