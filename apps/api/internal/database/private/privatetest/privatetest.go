// Package privatetest tells tests when there is no database server to be had.
package privatetest

import (
	"os/exec"
	"strings"
)

// Unreachable says whether a server could not be fetched for want of apt or of
// the network. Any other failure is ours.
func Unreachable(err error) bool {
	if err == nil {
		return false
	}
	for _, tool := range []string{"apt-get", "dpkg-deb"} {
		if _, missing := exec.LookPath(tool); missing != nil {
			return true
		}
	}
	for _, said := range []string{"Unable to locate package", "Failed to fetch", "Unable to fetch", "Could not resolve", "Could not connect", "has no source for this release"} {
		if strings.Contains(err.Error(), said) {
			return true
		}
	}
	return false
}
