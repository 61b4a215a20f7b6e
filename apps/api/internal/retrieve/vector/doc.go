// Package vector finds passages by their meaning: it compares a question's
// vector with that of every passage that the asker may read. Each replica holds
// the vectors of the organisations that ask in memory, loaded from the database
// when the first question comes and kept up with the change sequence. An exact
// scan of a hundred thousand passages takes milliseconds, so there is no
// approximate index to build, to tune or to distrust.
package vector
