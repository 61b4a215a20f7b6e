package private

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestAnIdleServerTakesLittleMemory(t *testing.T) {
	eachFlavour(t, func(t *testing.T, f Flavour) {
		s := start(t, Options{Dir: initialised(t, f), MaxConnections: 37})
		mb := residentMB(t, s.Pid())
		t.Logf("%s %s: %d MB resident", f, s.Version(), mb)
		if f == MariaDB && mb > 150 {
			t.Errorf("an idle server takes %d MB", mb)
		}
	})
}

// residentMB is how much memory a process holds. Linux tells it in /proc.
func residentMB(t *testing.T, pid int) int {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(text), "VmRSS:")
	var kb int
	if _, err := fmt.Sscan(after, &kb); err != nil {
		t.Fatal(err)
	}
	return kb >> 10
}
