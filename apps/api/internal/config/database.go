package config

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"github.com/go-sql-driver/mysql"
)

// DSN is the database of DATABASE_URL, read from either of its forms. It is
// not to be called while Database is empty.
func (c Config) DSN() (*mysql.Config, error) {
	if !strings.Contains(c.Database, "://") {
		dsn, err := mysql.ParseDSN(c.Database)
		if err != nil {
			return nil, errors.New("it is neither mysql://user:password@host:port/name nor a DSN of go-sql-driver/mysql")
		}
		return named(dsn)
	}
	u, err := url.Parse(c.Database)
	if err != nil || u.Host == "" {
		// url.Parse quotes its input, and with it the password: say nothing of it.
		return nil, errors.New("it is not of the form mysql://user:password@host:port/name; write special characters of the password as %XX")
	}
	if u.Scheme != "mysql" && u.Scheme != "mariadb" {
		return nil, fmt.Errorf("the scheme is %q; it must be mysql", u.Scheme)
	}
	dsn := mysql.NewConfig()
	dsn.User = u.User.Username()
	dsn.Passwd, _ = u.User.Password()
	dsn.Net = "tcp"
	dsn.Addr = net.JoinHostPort(u.Hostname(), cmp.Or(u.Port(), "3306"))
	dsn.DBName = strings.TrimPrefix(u.Path, "/")
	if u.RawQuery != "" {
		if dsn, err = mysql.ParseDSN(withParameters(dsn.FormatDSN(), u.RawQuery)); err != nil {
			return nil, errors.New("its parameters are not those of go-sql-driver/mysql")
		}
	}
	return named(dsn)
}

func named(dsn *mysql.Config) (*mysql.Config, error) {
	if dsn.DBName == "" {
		return nil, errors.New("it names no database; put /name at its end")
	}
	return dsn, nil
}

// withParameters adds to a formatted DSN, which has some of its own or none.
func withParameters(dsn, query string) string {
	if strings.Contains(dsn, "?") {
		return dsn + "&" + query
	}
	return dsn + "?" + query
}
