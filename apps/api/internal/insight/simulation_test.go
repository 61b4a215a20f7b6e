package insight

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// The figures of docs/decisions/0021 are of these tests, with
//
//	go test ./internal/insight -run Simulated -v -months 60 -shifts 100 -sets DIR
var (
	simulatedMonths = flag.Int("months", 1, "months of unchanged questions to simulate, for each source")
	simulatedShifts = flag.Int("shifts", 4, "shifts of topic to simulate, for each pair of sources")
	simulatedSets   = flag.String("sets", "", "a folder of evaluation sets, whose questions are simulated too")
)

// source yields questions of one kind.
type source func(*rand.Rand) Observation

// observedAs is how a question might have gone. What it scores is its own, as
// some are harder than others, and has a spread of its own beside.
func observedAs(question string, rng *rand.Rand) Observation {
	ease := float64(len(question)%17)/17 - .5
	return Observation{
		Length: len([]rune(question)), Found: 12, Declined: rng.Float64() < .08-.1*ease,
		TopScore: math.Exp(3 + .4*ease + .4*rng.NormFloat64()), Coverage: min(max(.7+.4*ease+.2*rng.NormFloat64(), 0), 1),
		Topics: topicsOf(nil, id.Nil, question),
	}
}

// oneOf asks one of the questions.
func oneOf(questions []string) source {
	if len(questions) == 0 {
		panic("no questions")
	}
	return func(rng *rand.Rand) Observation { return observedAs(questions[rng.IntN(len(questions))], rng) }
}

// unheard asks questions of made-up words, of which there are without end: their
// frequencies fall off by Zipf's law, so that some are new however much was asked.
func unheard(rng *rand.Rand) Observation {
	zipf := rand.NewZipf(rng, 1.2, 20, 1<<20)
	words := make([]string, 4+rng.IntN(6))
	for i := range words {
		words[i] = fmt.Sprintf("w%xo", zipf.Uint64())
	}
	return observedAs(strings.Join(words, " "), rng)
}

// mixture asks a source's questions but for a share, which are of another.
func mixture(of, other source, share float64) source {
	return func(rng *rand.Rand) Observation {
		if rng.Float64() < share {
			return other(rng)
		}
		return of(rng)
	}
}

func questionsOf(t *testing.T, name string) (list []string) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(strings.NewReader(string(b))); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "{") {
			var q struct{ Text string }
			if err := json.Unmarshal([]byte(line), &q); err != nil {
				t.Fatal(err)
			}
			line = q.Text
		}
		list = append(list, line)
	}
	return list
}

// sources are the sources to simulate, by name.
func sources(t *testing.T) map[string]source {
	operations, garden := oneOf(questionsOf(t, "testdata/operations.txt")), oneOf(questionsOf(t, "testdata/garden.txt"))
	list := map[string]source{"operations": mixture(operations, unheard, .5), "garden": garden}
	if *simulatedSets != "" {
		files, err := filepath.Glob(filepath.Join(*simulatedSets, "*", "queries.jsonl"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no sets in %s: %v", *simulatedSets, err)
		}
		for _, f := range files {
			list[filepath.Base(filepath.Dir(f))] = oneOf(questionsOf(t, f))
		}
	}
	return list
}

// watched looks at a stream as the product does, from a number of questions on,
// and returns the alarms with how many questions there had been.
func watched(stream []Observation, from int) (alarms []Alarm, after []int) {
	var standing []Standing
	for total := MinReference + Step; total <= len(stream); total += Step {
		if total < from {
			continue
		}
		n, m := split(total)
		var opened []Alarm
		standing, opened, _ = judge(standing, stream[:n], stream[total-m:total], stream[total-1].At)
		for _, a := range opened {
			alarms, after = append(alarms, a), append(after, total)
		}
	}
	return alarms, after
}

func stream(n int, of source, rng *rand.Rand) []Observation {
	list := make([]Observation, n)
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for i := range list {
		list[i] = of(rng)
		list[i].At = at.Add(time.Duration(i) * 86400 * time.Millisecond) // 1,000 a day
	}
	return list
}

func TestSimulatedMonthsOfTheSameQuestionsSetOffOneAlarmAtMost(t *testing.T) {
	t.Parallel()
	for name, of := range sources(t) {
		if name == "garden" {
			continue // beside the other, only as what questions shift to
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			counts, measures := map[int]int{}, map[Measure]int{}
			for month := range *simulatedMonths {
				alarms, _ := watched(stream(30_000, of, rand.New(rand.NewPCG(uint64(month), 1))), 0)
				counts[len(alarms)]++
				for _, a := range alarms {
					measures[a.Measure]++
				}
				if len(alarms) > 1 {
					t.Errorf("month %d: %d alarms", month, len(alarms))
				}
			}
			t.Logf("alarms a month: months %v, by measure %v", counts, measures)
		})
	}
}

func TestSimulatedShiftsOfATenthAreSeenWithinAThousandQuestions(t *testing.T) {
	t.Parallel()
	all := sources(t)
	for base, of := range all {
		for other, to := range all {
			if base == other || base == "garden" {
				continue
			}
			t.Run(base+" with "+other, func(t *testing.T) {
				t.Parallel()
				var delays []int
				for shift := range *simulatedShifts {
					rng := rand.New(rand.NewPCG(uint64(shift), 2))
					before := 2000 + rng.IntN(Step)
					list := append(stream(before, of, rng), stream(1000, mixture(of, to, .1), rng)...)
					alarms, after := watched(list, before)
					seen := slices.IndexFunc(alarms, func(a Alarm) bool { return a.Measure == NewWords || a.Measure == WordMix })
					if seen < 0 {
						t.Errorf("shift %d is not seen within 1,000 questions", shift)
						continue
					}
					delays = append(delays, after[seen]-before)
				}
				slices.Sort(delays)
				if n := len(delays); n > 0 {
					t.Logf("seen %d of %d, after %d questions (median), %d (nine of ten), %d (all)",
						n, *simulatedShifts, delays[n/2], delays[n*9/10], delays[n-1])
				}
			})
		}
	}
}
