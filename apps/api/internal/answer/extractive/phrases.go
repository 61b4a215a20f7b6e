package extractive

import (
	"maps"
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// What each language asks and answers with. Lists of all languages stand
// together: a phrase of one is hardly ever said in another.

// kind is what sort of statement answers a question.
type kind int

const (
	anything   kind = iota
	definition      // what is X?
	reason          // why?
	quantity        // how many, how long, when?
)

var (
	// whatIs stands before the subject of a definition, isWhat behind it.
	whatIs = phrases("what is|what are|who is|was ist|was sind|wer ist|was bedeutet|was heißt|qu'est-ce que|qu’est-ce que|c'est quoi|qui est|que signifie|" +
		"qué es|qué son|quién es|qué significa|que es|que son|quien es|cos'è|che cos'è|chi è|o que é|quem é|wat is|wie is")
	whatIsWide = phrases("什么是|什麼是|何谓")
	isWhat     = phrases("是什么意思|是什么|是什麼|是谁|とは何ですか|とはなんですか|とは何|とは|って何ですか|って何|は何ですか")

	articles = set("a an the ein eine einen der die das le la les un une des el los las una unos il lo o os as um uma de het een")

	why     = phrases("why|warum|weshalb|wieso|pourquoi|por qué|por que|perché|waarom")
	whyWide = phrases("为什么|為什麼|为何|なぜ|どうして")

	howMuch = phrases("when|wann|wie viel|wie viele|wieviel|wieviele|wie lange|wie hoch|wie oft|wie groß|wie weit|quand|combien|" +
		"cuándo|cuando|cuánto|cuánta|cuántos|cuántas|quando|quanto|quanti|quantos|quantas|wanneer|hoeveel")
	howMuchWide = phrases("多少|多久|几|何时|什么时候|いつ|いくつ|いくら|どのくらい|何日|何人|何時|何年")

	// manner follows "how" in a question that asks for a way; anything else, as
	// in "how many", asks for a figure.
	manner = set("do does did can could is are was were to should would will may might has have must")
)

// reasons are the signs of a reason.
var reasons = phrases("because|so that| since | due to | to avoid |therefore| reason| otherwise|" +
	"weil |denn |damit |wegen |deshalb|daher|grund|sonst |parce qu|car |afin |pour que|en raison|à cause|" +
	"porque|debido|para que|por eso|perché|poiché|因为|由于|以免|为了|ため|から|ので")

// defining is what follows the subject of a definition.
var defining = phrases("is |are |means |refers |denotes |: |– |— |ist |sind |bedeutet |bezeichnet |heißt |est |sont |signifie |désigne |" +
	"es |son |significa |è |sono |é |são |zijn |betekent |是|指|とは|は")

// which asks for one of a sort: "which colour?", and sorts stand between.
var which, sorts = set("what which welche welcher welches welchen quel quelle quels quelles qué cuál cuáles que cual quale quali welk welke"),
	set("kind kinds type types sort sorts specific exact particular of art arten sorte type genre sorte tipo")

// findings are the signs of what a text has found or concludes.
var findings = phrases("conclu|suggest|demonstrat|indicate|we show|we found|we find|we report|we identif|result|associated|significant|thus |therefore|in summary|" +
	"ergab|ergebnis|zeigen|zeigt|schluss|daher|résult|montr|ainsi|resultado|demuestra|muestra|结果|表明|结论|示した|結果|結論")

// aims are the signs of what a text set out to find, of how it went about that,
// and of what nobody knew before.
var aims = phrases("whether| aim|objective|purpose|background|hypothes|sought|to determine|to investigate|to assess|to examine|to evaluate|unknown|unclear|" +
	"we investigat|we examin|we assess|we evaluat|we studied|we analy|we test|we measured|we used|we performed|we compared|method|design|setting|" +
	"zielsetzung|ziel war|ziel ist|untersucht wurde|wir untersuch|unbekannt|unklar|hypothese|objectif|visait à|nous avons étudi|nous avons évalu|inconnu|méthode|" +
	"objetivo|se desconoce|desconocid|métodos|目的|方法|背景|尚不清楚|明らかでない")

// frames holds the terms of words that say how something is asked rather than
// what about.
var frames = framing(map[language.Language]string{
	language.English: "happen mean work use get make explain describe tell give show list find know say " +
		"need want according please thing way exactly actually example question anything something someone any much many",
	language.German:   "passiert passieren geschieht geschehen bedeutet bedeuten funktioniert funktionieren erklären erkläre nennen machen macht finden finde brauche Beispiel genau",
	language.French:   "signifie signifier fonctionne fonctionner passe passer expliquer explique faire trouver donner exemple arrive",
	language.Spanish:  "significa significar funciona funcionar pasa pasar ocurre ocurrir explicar explica hacer encontrar ejemplo",
	language.Chinese:  "意思 介绍 说明 告诉 办",
	language.Japanese: "意味 説明 教 何 誰",
})

func framing(lists map[language.Language]string) map[string]struct{} {
	all := map[string]struct{}{}
	for l, words := range lists {
		list, _ := terms.Set(words, l)
		maps.Copy(all, list)
	}
	return all
}

// leansOn lists words that point to the sentence before. A sentence that begins
// with one is hard to follow alone.
var leansOn = set("it its this these those they their them he she his her such both here there " +
	"however but and so then thus therefore also otherwise instead hence moreover furthermore again " +
	"er sie es dies diese dieser dieses dabei dadurch daher deshalb jedoch aber und dann somit hier dort außerdem danach " +
	"il elle ils elles ce cela cette ces mais et donc ainsi alors cependant toutefois puis ensuite " +
	"esto este estos estas ello ellos ellas pero así entonces además luego")

var leansOnWide = phrases("它|他们|她|他|这|那|但|因此|所以|然而|此外|而且|これ|それ|この|その|しかし|また|そして|したがって|ただし")

// leaning says whether a sentence needs the one before it.
func leaning(s string) bool {
	first := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	return len(first) > 0 && leansOn[strings.ToLower(first[0])] || startsWithAny(s, leansOnWide) != ""
}

// requests begin a sentence that asks without a question mark.
var requests = set("tell explain describe summarize summarise list show give find compare name " +
	"erkläre erklär beschreibe nenne zeige gib finde vergleiche explique expliquez décris décrivez montre donne trouve compare " +
	"explica explique describe muestra dime encuentra compara nombra")

// claims says whether a text states something, as a sentence does, rather than
// asks for it or names it.
func claims(text string) bool {
	text = strings.TrimSpace(text)
	first, _, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(text), "please "), " ")
	return !strings.ContainsAny(text, "?？") && ends(text) && words(text) >= minWords && !requests[first]
}

// kindOf tells by how a question begins, or in Chinese and Japanese by what is
// in it, what would answer it; of a definition also the subject.
func kindOf(question string) (kind, string) {
	q := strings.Join(strings.Fields(strings.ToLower(strings.Trim(question, "¿¡?!. \n？！。"))), " ")
	words := strings.Fields(q)
	if subject := subjectOf(q); subject != "" {
		return definition, subject
	}
	switch {
	case startsWithAny(q+" ", spacedAll(why)) != "", containsAny(q, whyWide):
		return reason, ""
	case startsWithAny(q+" ", spacedAll(howMuch)) != "", containsAny(q, howMuchWide),
		len(words) > 1 && words[0] == "how" && !manner[words[1]]:
		return quantity, ""
	}
	return anything, ""
}

// subjectOf is what a question asks the definition of, if it does. A long
// subject asks for more.
func subjectOf(q string) string {
	for _, end := range isWhat {
		if subject, ok := strings.CutSuffix(q, end); ok && len(subject) <= maxSubjectWide {
			return strings.TrimSpace(subject)
		}
	}
	if begin := startsWithAny(q, whatIsWide); begin != "" && len(q)-len(begin) <= maxSubjectWide {
		return strings.TrimSpace(q[len(begin):])
	}
	q = elided.Replace(q)
	begin := startsWithAny(q, spacedAll(whatIs))
	if begin == "" {
		return ""
	}
	rest := strings.Fields(q[len(begin):])
	if len(rest) > 0 && articles[rest[0]] {
		rest = rest[1:]
	}
	if len(rest) == 0 || len(rest) > maxSubject {
		return ""
	}
	return strings.Join(rest, " ")
}

// elided writes French articles and conjunctions apart.
var elided = strings.NewReplacer("qu'est-ce qu'", "qu'est-ce que ", "qu’est-ce qu’", "qu'est-ce que ", " l'", " ", " l’", " ")

const (
	maxSubject     = 4  // words
	maxSubjectWide = 36 // bytes: 12 characters
)

func phrases(list string) []string { return strings.Split(list, "|") }

// spacedAll is the phrases as they stand before another word.
func spacedAll(list []string) []string {
	spaced := make([]string, len(list))
	for i, p := range list {
		spaced[i] = p + " "
	}
	return spaced
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// startsWithAny returns the first of the phrases that s begins with, or "".
func startsWithAny(s string, list []string) string {
	for _, p := range list {
		if strings.HasPrefix(s, p) {
			return p
		}
	}
	return ""
}

func containsAny(s string, list []string) bool {
	for _, p := range list {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
