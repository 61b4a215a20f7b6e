package insight

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// Topic is the number of a bin that words fall into.
type Topic uint16

// maxTopics is how many bins of one question are kept: what 255 bytes hold.
const maxTopics = 127

// topicsOf are the bins that a question's words fall into, in order. Words are
// taken as search takes them. Which bin a word falls into is the organisation's
// own, so that nothing can be told from two organisations' bins together; it
// depends on a key that is not in the database, so that nobody with that alone
// can try out words; and some dozen words of a language share each.
//
// 65,536 bins rather than a few hundred: a question has some eight words, and
// of 256 bins a thousand questions would leave none without a word. In trials
// with a tenth of the questions replaced by others, counting words that are new
// saw 0 to 40% of the shifts with 256 bins, 70 to 100% with 4,096, 90 to 100%
// with 65,536.
func topicsOf(key []byte, org id.ID, question string) []Topic {
	var topics []Topic
	h := hmac.New(sha256.New, key)
	for _, w := range terms.Question(question, 0) {
		h.Reset()
		_, _ = h.Write(org[:]) // never fails
		_, _ = h.Write([]byte(w.Key()))
		topics = append(topics, Topic(binary.BigEndian.Uint16(h.Sum(nil))))
	}
	slices.Sort(topics)
	topics = slices.Compact(topics)
	return topics[:min(len(topics), maxTopics)]
}

// PackTopics is how topics are kept: two bytes each, the larger part first.
func PackTopics(topics []Topic) []byte {
	b := make([]byte, 0, 2*len(topics))
	for _, t := range topics[:min(len(topics), maxTopics)] {
		b = binary.BigEndian.AppendUint16(b, uint16(t))
	}
	return b
}

// UnpackTopics reads what [PackTopics] wrote; half a number at the end is left
// out.
func UnpackTopics(b []byte) []Topic {
	topics := make([]Topic, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		topics = append(topics, Topic(binary.BigEndian.Uint16(b)))
	}
	return topics
}
