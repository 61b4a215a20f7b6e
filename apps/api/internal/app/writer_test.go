package app

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/config"
)

func TestAModelThatMayBeginLateHasTimeLeftToWrite(t *testing.T) {
	t.Parallel()
	for first, want := range map[time.Duration]time.Duration{
		time.Second: 90 * time.Second, 20 * time.Second: 90 * time.Second, 5 * time.Minute: 6 * time.Minute,
	} {
		a := &App{config: config.Config{ModelFirstWord: first}}
		if writing, all := a.writingLimit(), a.answerLimit(); writing != want || all != want+30*time.Second {
			t.Errorf("a model that may begin after %s may write for %s, and an answer may take %s", first, writing, all)
		}
	}
}
