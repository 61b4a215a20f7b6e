// Package local runs accounts of Forebay's own: passwords, sessions,
// invitations, and the issuer that signs session tokens. The tokens are those
// of a hosted provider, so that one verifier serves both.
package local
