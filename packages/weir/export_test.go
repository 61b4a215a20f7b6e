package weir

import "database/sql"

// SQLStats are database/sql's own figures, for tests that nobody waits in there.
func (db *DB) SQLStats() sql.DBStats { return db.sql.Stats() }

// Reads says whether weir takes a query for one that changes nothing.
func Reads(query string) bool { return reads(query) }
