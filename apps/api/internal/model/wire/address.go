package wire

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Endpoints are set up by admins, and a model of one's own runs on this machine
// or in this network, so loopback and private addresses are fine. Addresses
// that a cloud keeps for its machines' credentials are not, however they are
// come by: nothing there is a model.
var forbidden = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),          // this network (RFC 1122)
	netip.MustParsePrefix("169.254.0.0/16"),     // link-local (RFC 3927), and the clouds' metadata
	netip.MustParsePrefix("224.0.0.0/4"),        // multicast
	netip.MustParsePrefix("240.0.0.0/4"),        // reserved, and broadcast
	netip.MustParsePrefix("100.100.100.200/32"), // Alibaba's metadata
	netip.MustParsePrefix("192.0.0.192/32"),     // Oracle's metadata
	netip.MustParsePrefix("168.63.129.16/32"),   // Azure's host agent
	netip.MustParsePrefix("::/128"),
	netip.MustParsePrefix("fe80::/10"),         // link-local (RFC 4291)
	netip.MustParsePrefix("ff00::/8"),          // multicast
	netip.MustParsePrefix("fd00:ec2::254/128"), // Amazon's metadata
	netip.MustParsePrefix("fd20:ce::254/128"),  // Google's metadata
}

// embedding are the ranges of IPv6 addresses that lead to the IPv4 address in
// their last 32 bits.
var embedding = []netip.Prefix{
	netip.MustParsePrefix("64:ff9b::/96"), // NAT64 (RFC 6052)
	netip.MustParsePrefix("::/96"),        // IPv4-compatible (RFC 4291)
}

// allowed says whether a model may be at an address.
func allowed(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	for _, p := range forbidden {
		if p.Contains(a) {
			return false
		}
	}
	if a == netip.IPv6Loopback() {
		return true
	}
	for _, p := range embedding {
		if b := a.As16(); p.Contains(a) && !allowed(netip.AddrFrom4([4]byte(b[12:]))) {
			return false
		}
	}
	return true
}

// control looks at each address just before it is dialled, so that no name and
// no second look-up leads elsewhere.
func control(_, address string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil || !allowed(a.Addr()) {
		return addressError("Forebay does not connect to %s: addresses of this kind are not for models.", hostOf(address))
	}
	return nil
}

func hostOf(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return address
}

// CheckAddress refuses a base URL that can be seen to be unfit before anything
// is dialled.
func CheckAddress(base string) error {
	u, err := url.Parse(base)
	switch {
	case err != nil || u.Host == "" || u.Opaque != "":
		return addressError("%q is not an address such as http://localhost:11434/v1.", base)
	case u.Scheme != "http" && u.Scheme != "https":
		return addressError("A model's address begins with http:// or https://.")
	case u.User != nil:
		return addressError("Put the key in its own field, not into the address.")
	case u.RawQuery != "" || u.Fragment != "":
		return addressError("A model's address ends before its ? or #.")
	}
	host := strings.TrimSuffix(u.Hostname(), ".")
	if a, err := netip.ParseAddr(host); err == nil && !allowed(a) {
		return addressError("Forebay does not connect to %s: addresses of this kind are not for models.", host)
	}
	return nil
}

// URL is the address of one of a protocol's operations. A base address without
// a path of its own gets the version that the protocols share.
func URL(base, operation string) (string, error) {
	if err := CheckAddress(base); err != nil {
		return "", err
	}
	u, err := url.Parse(base)
	if err != nil {
		return "", fmt.Errorf("wire: %w", err)
	}
	path := strings.TrimRight(u.Path, "/")
	if path == "" {
		path = "/v1"
	}
	u.Path, u.RawPath = path+operation, ""
	return u.String(), nil
}

func addressError(format string, args ...any) error {
	e := knowledge.Errorf(knowledge.CodeModelAddress, format, args...)
	e.Field = "baseUrl"
	return e
}
