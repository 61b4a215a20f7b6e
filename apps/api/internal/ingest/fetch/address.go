package fetch

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// maxAddress is the longest address in bytes, as its column has it.
const maxAddress = 2048

// Address reads what a person gave as an address: http or https, with a host,
// without a password in it. What stands behind # is dropped: it is not sent.
func Address(raw string) (*url.URL, error) {
	raw = strings.TrimSpace(raw)
	if !strings.Contains(raw, "://") && !strings.HasPrefix(raw, "/") {
		raw = "https://" + raw
	}
	u, err := url.Parse(raw)
	if err != nil || u.Opaque != "" || u.Hostname() == "" {
		return nil, badAddress("This is no address of a web page. Copy it from the browser, such as https://example.org/page.")
	}
	u.Scheme, u.Host = strings.ToLower(u.Scheme), strings.ToLower(u.Host)
	u.Fragment, u.RawFragment = "", ""
	if len(u.String()) > maxAddress {
		return nil, badAddress("This address is longer than %d characters. Save the page and upload it.", maxAddress)
	}
	return u, checkURL(u)
}

// checkURL refuses what cannot or must not be asked for; redirects are held to it too.
func checkURL(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return badAddress("Only addresses that begin with http:// or https:// can be fetched.")
	case u.User != nil:
		return badAddress("An address with a name or password in it is not fetched. Save the page and upload it.")
	}
	return nil
}

// Public allows connections to where anybody on the internet could connect to,
// on the ports of the web.
func Public(to netip.AddrPort) error {
	if !isPublic(to.Addr()) {
		return badAddress("This address leads into a private network, and is not fetched. Whoever runs this service can allow that with FOREBAY_FETCH_PRIVATE.")
	}
	if to.Port() != 80 && to.Port() != 443 {
		return badAddress("Only the ports 80 and 443 of an address are fetched from.")
	}
	return nil
}

// metadata is where clouds hand out their machines' secrets, besides
// link-local addresses: AWS, Alibaba.
var metadata = prefixes("fd00:ec2::254/128", "100.100.100.200/32")

// Intranet allows connections into private networks too, on any port, but not
// to where machines are told their secrets.
func Intranet(to netip.AddrPort) error {
	a := to.Addr().Unmap()
	if within(metadata, a) || a.IsLinkLocalUnicast() || a.IsMulticast() || a.IsUnspecified() || a.Zone() != "" || !isPublic(a) && !a.IsPrivate() && !a.IsLoopback() && !sharedSpace.Contains(a) {
		return badAddress("This address belongs to the machine or its network itself, and is not fetched.")
	}
	return nil
}

// sharedSpace is what carriers, and overlay networks, use between themselves
// and their customers (RFC 6598).
var sharedSpace = netip.MustParsePrefix("100.64.0.0/10")

// global6 is all of IPv6 that is given out for the internet.
var global6 = netip.MustParsePrefix("2000::/3")

// special are networks inside the global ranges that lead elsewhere, or carry
// an IPv4 address that would have to be checked in its turn (the IANA registries
// of special-purpose addresses, RFC 6890).
var special = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
	"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, p := range list {
		out[i] = netip.MustParsePrefix(p)
	}
	return out
}

// isPublic says whether an address is one of the internet at large. IPv4 inside
// IPv6 counts as what it is where the system would connect to it as such;
// translated (NAT64, 64:ff9b::/96) lies outside global6.
func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	if a.Zone() != "" || !a.IsGlobalUnicast() || a.IsPrivate() || a.Is6() && !global6.Contains(a) {
		return false
	}
	return !within(special, a)
}

func within(networks []netip.Prefix, a netip.Addr) bool {
	return slices.ContainsFunc(networks, func(p netip.Prefix) bool { return p.Contains(a) })
}
