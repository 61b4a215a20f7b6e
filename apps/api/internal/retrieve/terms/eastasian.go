package terms

import (
	"strings"
	"unicode"
	"unicode/utf8"

	words "github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// script is how a character takes part in words.
type script int

const (
	spaced   script = iota // words are parted by spaces and signs
	han                    // Chinese characters, also in Japanese and Korean
	hiragana               // in Japanese mostly endings and particles
	katakana
	hangul
)

func scriptOf(r rune) script {
	switch {
	case r < 0x1100:
		return spaced
	case unicode.Is(unicode.Han, r): // 々 and 〇 too
		return han
	case unicode.Is(unicode.Hiragana, r):
		return hiragana
	case unicode.Is(unicode.Katakana, r) || r == 'ー':
		return katakana
	case unicode.Is(unicode.Hangul, r):
		return hangul
	}
	return spaced
}

// split yields the words and pairs of characters of folded text that is not
// all ASCII.
func split(folded string, question bool, word, gram func(string)) {
	if question && strings.ContainsFunc(folded, func(r rune) bool { return scriptOf(r) != spaced }) {
		folded = frames.Replace(folded)
	}
	for len(folded) > 0 {
		first, _ := utf8.DecodeRuneInString(folded)
		run := scriptOf(first)
		end := strings.IndexFunc(folded, func(r rune) bool { return scriptOf(r) != run })
		if end < 0 {
			end = len(folded)
		}
		if run == spaced {
			spacedWords(folded[:end], word, gram)
		} else {
			pairs(folded[:end], run, question, gram)
		}
		folded = folded[end:]
	}
}

var segmenter = words.NewUnicodeTokenizer()

// spacedWords yields the words of text with spaces. Those in other alphabets
// than Latin are terms as they are.
func spacedWords(text string, word, gram func(string)) {
	if language.IsASCII(text) {
		scan(text, word)
		return
	}
	for _, t := range segmenter.Tokenize([]byte(text)) {
		switch w := strings.TrimSuffix(string(t.Term), "'s"); {
		case language.IsASCII(w):
			scan(w, word)
		case len(w) <= MaxLength:
			gram(w)
		}
	}
}

// pairs yields the overlapping pairs of characters of a run in one script, as
// is common where no dictionary tells words apart. A text also yields each Han
// character alone, for questions of a single one; a lone hiragana is a particle.
func pairs(run string, s script, question bool, gram func(string)) {
	_, size := utf8.DecodeRuneInString(run)
	if size == len(run) {
		if s != hiragana {
			gram(run)
		}
		return
	}
	for rest := run; ; {
		_, one := utf8.DecodeRuneInString(rest)
		if s == han && !question {
			gram(rest[:one])
		}
		if one == len(rest) {
			return
		}
		_, two := utf8.DecodeRuneInString(rest[one:])
		gram(rest[:one+two])
		rest = rest[one:]
	}
}

// frames takes out of a question what only frames it: question words, and
// particles and endings that stand beside every word. Words that merely contain
// one of these stay.
var frames = newFrames()

func newFrames() *strings.Replacer {
	const (
		keep = "目的 标的 的确 了解 是否 于是"
		drop = "为什么 為什麼 为何 什么 什麼 怎么样 怎么 怎樣 怎样 如何 哪些 哪里 哪儿 哪个 谁 多少 几个 请问 有没有 是不是 能不能 可以 " +
			"吗 呢 吧 嗎 的 了 是 " +
			"とは何ですか 何ですか とはなんですか ですか でしょうか ますか ましたか ください について どうすれば どのように どのくらい どうなりますか どうなる " +
			"どうして どこ なぜ いつ だれ どの どれ いくつ どう 教えて とは という される された している します しました して した する " +
			"なります なる あります ある います いる れます られる れる です ます から まで より には では へは にも"
	)
	var pairs []string
	for w := range strings.FieldsSeq(keep) {
		pairs = append(pairs, w, w)
	}
	for w := range strings.FieldsSeq(drop) {
		pairs = append(pairs, w, " ")
	}
	return strings.NewReplacer(pairs...)
}
