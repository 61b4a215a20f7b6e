package seal

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ParseKey reads a key from its text: 32 bytes in base64, with or without
// padding, of either alphabet. A key of one repeated byte is a placeholder and
// refused.
func ParseKey(text string) ([]byte, error) {
	text = strings.NewReplacer("+", "-", "/", "_", "=", "").Replace(strings.TrimSpace(text))
	key, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(key) != KeySize {
		return nil, fmt.Errorf("it is not %d bytes in base64; `openssl rand -base64 %d` makes one", KeySize, KeySize)
	}
	if strings.Count(string(key), string(key[:1])) == KeySize {
		return nil, errors.New("it is a placeholder; `openssl rand -base64 32` makes a real one")
	}
	return key, nil
}

// OpenKey reads the key in the file at path, and makes it first, readable by its
// owner alone, if there is none. Replicas must share the file.
func OpenKey(path string) ([]byte, error) {
	key, err := readKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err = makeKey(path); err == nil {
			key, err = readKey(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("secret key %s: %w", path, err)
	}
	return key, nil
}

func readKey(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("others may read it (%#o); run: chmod 600 %s", mode, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return ParseKey(string(text))
}

// makeKey writes a new key beside path and links it into place, so that of
// replicas that start together exactly one makes the key of all.
func makeKey(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(filepath.Dir(path), ".secret-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.WriteString(base64.StdEncoding.EncodeToString(newKey()) + "\n")
	if err = errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
