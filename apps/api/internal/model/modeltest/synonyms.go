package modeltest

// synonyms are words that the Words models take for the same, as a real model
// would: that is what searching by meaning finds and searching by words cannot.
var synonyms = map[string]string{
	"automobile": "car", "vehicle": "car", "cars": "car", "automobiles": "car",
	"physician": "doctor", "surgeon": "doctor", "doctors": "doctor", "physicians": "doctor",
	"purchase": "buy", "acquire": "buy", "bought": "buy", "purchased": "buy",
	"begin": "start", "commence": "start", "begins": "start", "started": "start",
	"house": "home", "dwelling": "home", "residence": "home",
	"costs": "price", "cost": "price", "fee": "price", "prices": "price",
	"repair": "fix", "mend": "fix", "repaired": "fix", "fixed": "fix",
}

// sense is what a word means to the Words models.
func sense(word string) string {
	if same, ok := synonyms[word]; ok {
		return same
	}
	return word
}
