package container

import (
	"bytes"
	"errors"
	"unicode/utf16"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

var (
	errBomb   = errors.New("unpacks to more than any real document")
	errLocked = errors.New("encrypted")
)

// Damaged says that a file is not what its format wants.
func Damaged(what string, cause error) *knowledge.Error {
	return &knowledge.Error{
		Code:    knowledge.CodeUnreadable,
		Message: "This " + what + " is damaged and cannot be read. Open it in its own program, save it again, and upload that.",
		Err:     cause,
	}
}

// Protected says that a file can only be read by who knows its password.
func Protected(what string) *knowledge.Error {
	return knowledge.Errorf(knowledge.CodeUnreadable, "This %s is protected by a password. Save a copy without the password, and upload that.", what)
}

// Explain turns an error of reading a document into what a person can be told.
// What is one already stays as it is.
func Explain(what string, err error) error {
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		return e
	}
	switch {
	case errors.Is(err, errBomb):
		return &knowledge.Error{
			Code:    knowledge.CodeTooLarge,
			Message: "This " + what + " unpacks to far more than its size lets expect, as no real one does. Save it again in its own program, and upload that.",
			Err:     err,
		}
	case errors.Is(err, errLocked):
		return Protected(what)
	}
	return Damaged(what, err)
}

// IsMissing says whether err is about a part that is not there.
func IsMissing(err error) bool { return errors.Is(err, errMissing) }

// oleMagic begins the files of the office programs before 2007, and what the
// newer ones put around an encrypted document ([MS-OFFCRYPTO] 2.3.2).
const oleMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// oleError tells an encrypted document from one of an old format.
func oleError(data []byte, what string) error {
	if Encrypted(data) {
		return Protected(what)
	}
	return knowledge.Errorf(knowledge.CodeUnsupportedFormat,
		"This file is a document of an old office program (doc, xls, ppt), whatever its name says. Save it as docx, xlsx, pptx or PDF, and upload that.")
}

// Encrypted says whether data is a document of today's office programs that a
// password protects.
func Encrypted(data []byte) bool {
	if !bytes.HasPrefix(data, []byte(oleMagic)) {
		return false
	}
	var stream []byte
	for _, unit := range utf16.Encode([]rune("EncryptedPackage")) {
		stream = append(stream, byte(unit), byte(unit>>8))
	}
	return bytes.Contains(data, stream)
}

// IsTooLarge says whether err is about a part that unpacks to too much.
func IsTooLarge(err error) bool { return errors.Is(err, errBomb) }
