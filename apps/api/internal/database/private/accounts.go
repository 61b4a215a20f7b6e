package private

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const (
	accountsName = "accounts.sql"
	passwordName = "password"
	account      = "forebay"
)

// writeAccounts writes the file that the server runs at each start. It makes
// the one account that is handed out, with a password that was drawn when the
// folder was new: another user of this machine reaches the port, not the data.
func writeAccounts(dir string) (password string, err error) {
	path := filepath.Join(dir, passwordName)
	text, err := os.ReadFile(path)
	switch password = strings.TrimSpace(string(text)); {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return "", err
	case strings.Trim(password, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") != "" || len(password) < 20:
		password = rand.Text() // 26 letters and digits of base32, 130 bits
		if err := os.WriteFile(path, []byte(password+"\n"), 0o600); err != nil {
			return "", err
		}
	}
	var sql strings.Builder
	for _, host := range []string{"127.0.0.1", "localhost"} {
		who := "'" + account + "'@'" + host + "'"
		sql.WriteString("CREATE USER IF NOT EXISTS " + who + " IDENTIFIED BY '" + password + "';\n")
		sql.WriteString("ALTER USER " + who + " IDENTIFIED BY '" + password + "';\n")
		sql.WriteString("GRANT ALL PRIVILEGES ON *.* TO " + who + " WITH GRANT OPTION;\n")
	}
	return password, os.WriteFile(filepath.Join(dir, accountsName), []byte(sql.String()), 0o600)
}
