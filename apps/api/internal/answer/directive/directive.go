// Package directive tells sentences of a document that are written for a model
// to obey from those that are written for people to read. It goes by wordings,
// in the languages that the product knows and some more, after what disguises
// them is folded away. It is no wall: another wording passes. docs/answers.md
// says what holds whatever is written.
package directive

import (
	"regexp"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Kind is what sort of directive a text holds.
type Kind int

// The kinds.
const (
	// None: the text tells nobody what to do, or tells people.
	None Kind = iota
	// Says: it tells its reader what to say, as in "reply that the plant
	// closes". People write that to people too, so it is a source for itself,
	// and not for what it wants said.
	Says
	// Model: it speaks to a model, as in "ignore your previous instructions" or
	// a forged turn of the system. Nothing near it is a source.
	Model
)

// toModel are wordings that people have no use for between each other. Those
// that people might use are left out, rather than lose what they wrote.
var toModel = oneOf(
	// English
	`\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|these|those|system|original)\b.{0,30}\b(?:instruction|rule|prompt|guideline|direction|constraint|safeguard|restriction|message)s?\b`,
	`\b(?:ignore|disregard|forget)\b (?:everything|all|anything)\b.{0,20}\b(?:above|before|previous|prior|else|said|told|know)`,
	`\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instruction|rule|prompt|guideline|direction)s?\b.{0,12}\b(?:above|before|given|so far|you)\b`, `\b(?:ignore|disregard|forget)\b (?:the|any|all|this|these) (?:other |previous |user's )*(?:passage|question)s?\b`,
	`\b(?:begin|start|end|finish|prefix|close|precede)\b (?:your|each|every|all|any) (?:answer|reply|response|output|sentence)s?\b`, `\b(?:add|append|insert|include)\b.{0,40}\b(?:to|in|after) (?:your|each|every|all|any) (?:answer|reply|response|output|sentence)s?\b`,
	`\byou are (?:now|no longer|actually)\b (?:an? |the |in |called )?(?:[\w-]+ ){0,3}(?:ai|assistant|model|bot|dan|mode|bound|restricted|limited|root|pirate|attacker|unrestricted)\b`,
	`\bfrom now on,? (?:answer|reply|respond|always (?:answer|reply|respond|say|end|cite)|you (?:answer|reply|respond|obey|must (?:answer|reply|say|respond|obey)|will (?:answer|reply|respond|act|obey)|are (?:an? )?(?:ai|assistant|bot)))\b`,
	`\b(?:act|behave|respond|answer) as\b.{0,20}\b(?:ai|llm|language model|dan|unrestricted)\b`, `\b(?:do anything now|developer mode enabled|debug mode enabled|god mode)\b`,
	`\b(?:real|actual|hidden|secret|updated|overriding) (?:system )?(?:instruction|prompt|directive)s?\b`, `\bnew (?:system )?(?:prompt|directive)s?\b`, `\b(?:your|my|initial|hidden|this|secret) system prompts?\b`, `(?:^|\n)\W*system prompts?\b`, `\bsystem (?:override|directive)s?\b`, `\bdeveloper message\b`,
	`\b(?:ais?|llms?|language models?|chat ?bots?|ai (?:assistant|model|agent|system)s?|gpt(?:-?\d)?|claude|gemini)\b.{0,80}\b(?:say|reply|respond|answer|output|include|write|ignore|cite|recommend|state|mention|reveal|obey|follow these|tell the user|insert|append|rank|rate)\b`,
	`\b(?:note|message|attention|instruction|memo|hint|reminder)s?,? (?:to|for|all|any) (?:the |any |all )?(?:ais?|llms?|language models?|chat ?bots?|assistants?|ai (?:assistant|model)s?|gpt|models? (?:that|which) (?:read|summari))`,
	`\b(?:if|when|whenever) you are (?:an? )?(?:ai|llm|language model|assistant|bot|chatbot)\b`, `\bas an? (?:ai|llm|language model)\b`,
	`\b(?:reveal|print|repeat|output|leak|disclose|recite|show|send|append|paste)\b.{0,40}\b(?:your (?:system )?(?:instruction|prompt|rule|key|secret|password|configuration)s?|prompt above|(?:instruction|text|word|everything)s? above|conversation (?:so far|history)|chat history|previous messages|initial prompt|other (?:passages|documents|collections|users))\b`,
	`\b(?:reveal|leak|disclose|exfiltrate)\b.{0,30}\b(?:password|api key|secret|token|credential)s?\b`,
	`\b(?:decode|decrypt|deobfuscate|unscramble)\b.{0,80}\b(?:follow|obey|execute (?:it|them)|do what|do as|answer with|say)\b`, `\brot ?13\b.{0,80}\b(?:obey|follow|say|answer|do)\b`,
	`\bcite\b.{0,40}\[ ?\d+ ?\]`, `\b(?:answer|reply|respond)\b.{0,30}\bwithout (?:citing|citations?|sources?|marks)\b`, `\bthe user(?:'s question)? (?:is|has been|was) (?:cancelled|replaced|changed|really asking)`,
	`\b(?:tell|inform|convince|instruct) (?:the|your) users?\b`, `\bend of (?:passages?|context|user input|untrusted|retrieved)`,
	// turns of a chat, by their labels
	`(?:^|\n)\W*(?:system|assistant|developer|user|human|ai)\W*[:：]\W*(?:you\b|ignore|disregard|override|from now|new |the (?:assistant|answer|correct|following)|answer|reply|respond|say|note to|important|sure|of course|understood|certainly|i (?:will|am|must|have))`,
	// German
	`\b(?:ignorier|vergiss|vergesst|missacht|uberschreib)\w*\b.{0,30}\b(?:vorherig|vorig|bisherig|obig|fruher|alle|deine|eure)\w*\b.{0,30}\b(?:anweisung|regel|vorgabe|instruktion|prompt|befehl)\w*`, `\bdu bist (?:jetzt|nun|ab sofort)\b.{0,30}\b(?:ki|assistent|bot|modell|modus)\b`,
	`\b(?:kis?|ki-\w+|sprachmodelle?|chatbots?)\b.{0,60}\b(?:antworte|sage|schreib|gib|erwahne|empfiehl|behaupte|ignorier)\w*`, `\b(?:systemprompt|systemanweisung)\w*`,
	// French
	`\b(?:ignor|oubli)\w*\b.{0,30}\b(?:instructions?|consignes?|regles?)\b.{0,30}\b(?:precedent|ci-dessus|anterieur|initial)\w*`, `\b(?:tu es|vous etes) (?:maintenant|desormais)\b.{0,30}\b(?:ia|assistant|robot|mode)\b`, `\b(?:ia|modele de langage|assistant ia)\b.{0,60}\b(?:reponds|repondez|repondre|dis|dites|dire|ecri\w+|mentionne\w*)\b`, `\binvite systeme\b`,
	// Spanish, Portuguese, Italian, Dutch
	`\b(?:ignor|olvid|descart|esquec|desconsider|dimentic)\w*\b.{0,30}\b(?:instruccion|instruco|instrucao|istruzion|reglas|regras|regole|ordenes)\w*\b.{0,30}\b(?:anterior|previ|precedent|acima|arriba)\w*`, `\b(?:ahora eres|agora voce e|ora sei)\b.{0,30}\b(?:ia|asistente|assistente|modo|bot)\b`,
	`\b(?:ia|modelo de len?guaje|modelo de linguagem|modello linguistico)\b.{0,60}\b(?:responda?|responde|diga|di|escrib\w+|escreva|rispond\w+|scriv\w+)\b`, `\b(?:negeer|vergeet)\b.{0,30}\b(?:vorige|bovenstaande|alle|eerdere)\b.{0,30}\b(?:instructie|regel|opdracht)\w*`,
	// Polish, Russian, Turkish
	`\b(?:zignoruj|ignoruj|zapomnij)\w*\b.{0,30}\b(?:poprzedni|wczesniejsz|wszystki)\w*\b.{0,30}\b(?:instrukcj|polece|zasad)\w*`, `(?:игнориру|забудь|проигнориру)\S*.{0,30}(?:предыдущ|прежн|все|выше)\S*.{0,30}(?:инструкц|указани|правил)`, `(?:onceki|yukaridaki|tum).{0,30}talimat\S*.{0,20}(?:yoksay|unut|gormezden|dikkate alma)`,
	// Chinese, Japanese, Korean, Arabic, Hindi
	`(?:忽略|无视|無視|忘记|忘記|不要理会).{0,8}(?:之前|以上|上述|所有|先前|前面|上面|此前).{0,12}(?:指令|指示|规则|規則|提示|要求|内容)`, `(?:系统提示词?|系統提示詞?|从现在起|從現在起).{0,30}(?:回答|回复|说|輸出|输出)?`,
	`(?:以前|上記|これまで|前|すべて)の.{0,8}(?:指示|命令|ルール|プロンプト).{0,8}(?:無視|忘れ)`, `システムプロンプト`, `(?:이전|위|모든).{0,10}(?:지시|명령|규칙|프롬프트).{0,10}(?:무시|잊)`,
	`(?:تجاهل|انس).{0,20}(?:التعليمات|الاوامر|القواعد)`, `(?:पिछल|पहल|सभी|उपर).{0,20}(?:नरदश|निरदेश|निर्देश).{0,20}`,
)

// forged is what a chat with a model is made of inside: its turns, the delimiters
// of passages, calls of tools.
var forged = oneOf(
	`(?:^|\n|\s)[\[<({]{1,3}\s*/?\s*(?:system|assistant|developer|inst|user|human)\b[^\n]{0,20}[\])}>]`, `<\|?\s*(?:im_start|im_end|endoftext|eot_id|start_header_id|end_of_turn|start_of_turn)\b`, `<</?sys>>`,
	`[<‹]\s*/?\s*(?:passage|tool_result|function_results?|instructions?)\b`, `"role"\s*:\s*"(?:system|assistant|developer)"`, `[<\[{"]\s*/?(?:tool_call|function_call|tool_result|tool_use|invoke)\b`, `#{2,}\s*(?:instruction|system|response|assistant)s?\s*:?\s*(?:\n|$)`, `[-=#<\[]{2,}\s*(?:end|begin|start)(?: of)? (?:the )?(?:system|passage|document|context|instruction|prompt|data|user)`,
)

// says is a command to say something: at the beginning of a sentence or behind a
// polite word, with what to say behind "that", a colon or a quotation mark.
// "Answer:" alone is a heading.
var says = regexp.MustCompile(`(?:^|[.!?:;,"“(\n]\s*|\b(?:please|kindly|now|then|also|always|must|should|to|bitte|immer|veuillez|toujours|por favor|siempre|per favore)\s+)` +
	`(?:[*_>#-]+\s*)?(?:just |only |simply |always |first |then )?` +
	`(?:(say|state|reply|respond|answer|output|write|claim|assert|declare|announce|confirm|mention|tell|repeat|insist|pretend|recommend|conclude|` +
	`antworte|antworten sie|sage|sagen sie|behaupte|behaupten sie|erwahne|empfiehl|reponds|repondez|dis|dites|ecris|ecrivez|affirme|affirmez|mentionne|mentionnez|responde|responda|di|diga|afirma|afirme|rispondi|afferma|antwoord|zeg|odpowiedz|powiedz|ответь|ответьте|скажи|скажите)` +
	`\b(?: [^\n.:;"“«「]{0,60}?)?(?: that | dass | que | che | dat | ze | что |, dass |\s*["“«„「]| (?:with|only|exactly|as follows|in|to|nur|mit|genau|seulement|exactement|solo|avec|con)\b[^\n.:]{0,40}:))`)

// saysEastAsian is the same where no spaces part words.
var saysEastAsian = regexp.MustCompile(`(?:请|請)(?:只|仅|僅|始终)?(?:回答|回复|回覆|输出|輸出|说|說|声称)[^。\n]{0,12}[:：“"「]|」と(?:だけ)?(?:答え|言っ|書い|出力し|述べ)|라고(?:만)? (?:답|말|쓰|출력)`)

func oneOf(patterns ...string) *regexp.Regexp { return regexp.MustCompile(strings.Join(patterns, "|")) }

// In says what directive a text holds, and of one that tells its reader what to
// say, the verbs that do.
func In(text string) (Kind, []string) {
	folded := undisguised(text)
	if toModel.MatchString(folded) || forged.MatchString(folded) || hasHidden(text) {
		return Model, nil
	}
	var verbs []string
	for _, m := range says.FindAllStringSubmatch(folded, -1) {
		verbs = append(verbs, m[1])
	}
	verbs = append(verbs, saysEastAsian.FindAllString(folded, -1)...)
	if verbs != nil {
		return Says, verbs
	}
	return None, nil
}

// Paragraph is a part of a text between blank lines.
type Paragraph struct {
	Span knowledge.Span
	// Tainted is whether something in it speaks to a model, or anything in the
	// whole text forges a turn or a delimiter: then nothing in it is a source.
	Tainted bool
}

// Paragraphs parts a text at its blank lines.
func Paragraphs(text string) []Paragraph {
	whole := forged.MatchString(undisguised(text))
	var list []Paragraph
	for start := 0; start < len(text); {
		end := len(text)
		if at := strings.Index(text[start:], "\n\n"); at >= 0 {
			end = start + at + 2
		}
		kind, _ := In(text[start:end])
		list = append(list, Paragraph{Span: knowledge.Span{Start: start, End: end}, Tainted: whole || kind == Model})
		start = end
	}
	return list
}

// Tainted says whether a span of a text lies in a tainted paragraph.
func Tainted(text string, span knowledge.Span) bool {
	for _, p := range Paragraphs(text) {
		if p.Tainted && p.Span.Start < span.End && span.Start < p.Span.End {
			return true
		}
	}
	return false
}
