package weir

import (
	"context"
	"net/url"
	"slices"
	"strings"
)

type commentKey struct{}

// comment is what a context adds to its statements: the pairs, and their text.
type comment struct {
	pairs map[string]string
	text  string
}

// WithComment returns a context that adds key='value' pairs to every statement
// as a trailing comment in the sqlcommenter format, so that a request can be
// found again in the server's process list and logs. Keys and values are
// URL-escaped: nothing in them can end the comment. Pairs add to those already
// in ctx; an odd last key gets an empty value.
//
//	ctx = weir.WithComment(ctx, "request_id", id, "route", "/v1/ask")
func WithComment(ctx context.Context, pairs ...string) context.Context {
	merged := map[string]string{}
	if c, ok := ctx.Value(commentKey{}).(*comment); ok {
		for k, v := range c.pairs {
			merged[k] = v
		}
	}
	for i := 0; i < len(pairs); i += 2 {
		value := ""
		if i+1 < len(pairs) {
			value = pairs[i+1]
		}
		merged[pairs[i]] = value
	}
	return context.WithValue(ctx, commentKey{}, &comment{pairs: merged, text: commentText(merged)})
}

func commentText(pairs map[string]string) string {
	list := make([]string, 0, len(pairs))
	for k, v := range pairs {
		if k != "" {
			list = append(list, escapeComment(k)+"='"+escapeComment(v)+"'")
		}
	}
	if len(list) == 0 {
		return ""
	}
	slices.Sort(list)
	return " /*" + strings.Join(list, ",") + "*/"
}

// escapeComment leaves only letters, digits and -_.~% standing: no quote, no
// star, no question mark that a driver could take for a placeholder.
func escapeComment(s string) string {
	return strings.ReplaceAll(url.QueryEscape(s), "+", "%20")
}

// withComment adds ctx's comment to query. A trailing semicolon goes, since a
// comment behind it would be a second statement.
func withComment(ctx context.Context, query string) string {
	c, ok := ctx.Value(commentKey{}).(*comment)
	if !ok || c.text == "" {
		return query
	}
	return strings.TrimRight(query, "; \t\r\n") + c.text
}
