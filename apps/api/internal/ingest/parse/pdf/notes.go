package pdf

import (
	"fmt"
	"strings"
)

// notes says which pages a person will not find by their words.
func notes(pages []page) []string {
	var pictures, failed []int
	for i, p := range pages {
		switch {
		case p.failed:
			failed = append(failed, i+1)
		case p.picture:
			pictures = append(pictures, i+1)
		}
	}
	var said []string
	if len(pictures) == 1 {
		said = append(said, fmt.Sprintf("Page %d is a picture without text and cannot be searched.", pictures[0]))
	} else if len(pictures) > 1 {
		said = append(said, fmt.Sprintf("Pages %s are pictures without text and cannot be searched.", enumerate(pictures)))
	}
	if len(failed) == 1 {
		said = append(said, fmt.Sprintf("Page %d is damaged and could not be read.", failed[0]))
	} else if len(failed) > 1 {
		said = append(said, fmt.Sprintf("Pages %s are damaged and could not be read.", enumerate(failed)))
	}
	return said
}

// maxRuns is how many numbers and ranges one sentence names.
const maxRuns = 12

// enumerate writes numbers, which ascend, as a person would: 3, 5 to 8 and 12.
func enumerate(numbers []int) string {
	var runs []string
	for i := 0; i < len(numbers); {
		if len(runs) == maxRuns {
			runs = append(runs, fmt.Sprintf("%d more", len(numbers)-i))
			break
		}
		end := i
		for end+1 < len(numbers) && numbers[end+1] == numbers[end]+1 {
			end++
		}
		switch {
		case end-i >= 2:
			runs = append(runs, fmt.Sprintf("%d to %d", numbers[i], numbers[end]))
			i = end + 1
		default:
			runs = append(runs, fmt.Sprint(numbers[i]))
			i++
		}
	}
	if len(runs) == 1 {
		return runs[0]
	}
	return strings.Join(runs[:len(runs)-1], ", ") + " and " + runs[len(runs)-1]
}
