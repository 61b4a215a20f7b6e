package email_test

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/email"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const top = "From: =?utf-8?q?Ren=C3=A9e_M=C3=BCller?= <renee@example.org>\r\nTo: team@example.org,\r\n hall@example.org\r\n" +
	"Subject: =?iso-8859-1?Q?Pr=FCfung?= der =?UTF-8?B?U2NobGV1c2U=?=\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100\r\nMIME-Version: 1.0\r\n"

// open reads an e-mail and returns what was attached.
func open(t testing.TB, data string) (knowledge.Text, map[string]string, error) {
	t.Helper()
	got := map[string]string{}
	text, err := email.Parse(t.Context(), "mail.eml", []byte(data), email.Options{
		Unread: func(name string, _ []byte) string {
			if strings.HasSuffix(name, ".exe") {
				return "A program is not read."
			}
			return ""
		},
		Take: func(name string, content io.Reader) error {
			read, err := io.ReadAll(content)
			got[name] = string(read)
			return err
		},
	})
	return text, got, err
}

func lines(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

func TestAnEMailReadsWithItsHeadersAboveItsText(t *testing.T) {
	text, _, err := open(t, top+lines("Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nDie Schleuse =\nist gepr=FCft.\n\n> Wann war das?\n> Im M=E4rz?\n\n-- \nR."))
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	want := "Prüfung der Schleuse\n\nFrom: Renée Müller <renee@example.org>\n\nTo: team@example.org, hall@example.org\n\n" +
		"Date: Tue, 03 Mar 2026 09:15:00 +0100\n\nDie Schleuse ist geprüft.\n\nWann war das?\nIm März?\n\n--\nR."
	if text.Body != want || text.Title != "Prüfung der Schleuse" {
		t.Errorf("%q reads\n%s\nwant\n%s", text.Title, text.Body, want)
	}
	if kinds := fmt.Sprint(text.Blocks[5].Kind); kinds != "quote" {
		t.Errorf("what was quoted is a %s", kinds)
	}
}

func TestTheTextIsThePlainestThereIs(t *testing.T) {
	const plain, rich = "Content-Type: text/plain; charset=utf-8\n\nPlain %s\n", "Content-Type: text/html\n\n<p>Rich <b>text</b></p><script>steal()</script>\n"
	for name, c := range map[string]struct{ mail, want string }{
		"alternatives":    {"Content-Type: multipart/alternative; boundary=x\n\n--x\n" + fmt.Sprintf(plain, "one") + "--x\n" + rich + "--x--\n", "Plain one"},
		"only HTML":       {rich, "Rich text"},
		"a blank plain":   {"Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n--x\n" + rich + "--x--\n", "Rich text"},
		"flowed":          {"Content-Type: text/plain; format=flowed\n\nOne line \nthat goes \non.\n Stuffed.\n", "One line that goes on.\nStuffed."},
		"no type":         {"\nJust text\n", "Just text"},
		"a broken type":   {"Content-Type: text/plain; charset=\"utf-8\n\nJust text\n", "Just text"},
		"unknown charset": {"Content-Type: text/plain; charset=x-klingon\n\nCaf\xe9\n", "Café"},
		"no charset":      {"Content-Type: text/plain\n\nCafé\n", "Café"},
		"base64":          {"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte("Grüße")) + "\n", "Grüße"},
		"Shift JIS":       {"Content-Type: text/plain; charset=shift_jis\n\n\x90\x85\x96\xe5\n", "水門"},
		"cut off":         {"Content-Type: multipart/mixed; boundary=x\n\n--x\n" + fmt.Sprintf(plain, "two"), "Plain two"},
		"nested": {"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/related; boundary=y\n\n--y\n" +
			fmt.Sprintf(plain, "three") + "--y\nContent-Type: image/png\nContent-ID: <logo>\n\npng\n--y--\n--x--\n", "Plain three"},
	} {
		text, attached, err := open(t, lines("From: a@example.org\nSubject: S\n"+c.mail))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		parsetest.Check(t, text)
		if got := strings.TrimPrefix(text.Body, "S\n\nFrom: a@example.org\n\n"); got != c.want || len(attached) > 0 {
			t.Errorf("%s: it reads %q with %v, want %q", name, got, attached, c.want)
		}
	}
}

func TestAttachmentsAreHandedOnAndListed(t *testing.T) {
	inner := lines("From: b@example.org\nSubject: Inner/most\n\nInside.")
	text, got, err := open(t, top+lines("Content-Type: multipart/mixed; boundary=\"a b\"\n\npreamble\n--a b\nContent-Type: text/plain\n\nSee below.\n"+
		"--a b\nContent-Type: application/pdf; name=\"=?utf-8?q?Gr=C3=B6=C3=9Fe.pdf?=\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBE\nRi0=\n"+
		"--a b\nContent-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''na%C3%AFve.txt\n\nnote\n"+
		"--a b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"../../naïve.txt\"\n\nother\n"+
		"--a b\nContent-Type: application/octet-stream; name=run.exe\n\nMZ\n"+
		"--a b\nContent-Type: message/rfc822\n\n")+inner+lines("\n--a b--\nepilogue"))
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	want := map[string]string{"Größe.pdf": "%PDF-", "naïve.txt": "note", "naïve (2).txt": "other", "Inner most.eml": inner}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("there came %q", got)
	}
	for _, line := range []string{"See below.", "Attachments", "Größe.pdf, 5 bytes", "run.exe, 2 bytes: left out. A program is not read."} {
		if !strings.Contains(text.Body, line) {
			t.Errorf("it does not say %q:\n%s", line, text.Body)
		}
	}
	if len(text.Notes) != 1 || strings.Contains(text.Body, "preamble") {
		t.Errorf("it notes %q and reads %q", text.Notes, text.Body)
	}
}

func TestAnEMailOfPartsInsidePartsEnds(t *testing.T) {
	mail, end := top, ""
	for i := range 500 {
		mail += fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
		end = fmt.Sprintf("\r\n--b%d--\r\n", i) + end
	}
	text, _, err := open(t, mail+"Content-Type: text/plain\r\n\r\nDeep.\r\n"+end)
	if err != nil || len(text.Notes) == 0 {
		t.Errorf("it reads %q, %v", text.Body, err)
	}
	many := top + lines("Content-Type: multipart/mixed; boundary=x\n\n") + strings.Repeat("--x\r\nContent-Type: image/png\r\n\r\np\r\n", 5000)
	if text, got, err := open(t, many); err != nil || len(got) > 1000 || len(text.Notes) == 0 {
		t.Errorf("of 5,000 parts came %d, noted %q, %v", len(got), text.Notes, err)
	}
}

func TestWhatIsNoEMailIsRefused(t *testing.T) {
	if _, _, err := open(t, "no headers here\njust lines\n"); knowledge.CodeOf(err) != knowledge.CodeUnreadable {
		t.Errorf("the error is %v", err)
	}
}

func TestAClosedEMailOnlyLists(t *testing.T) {
	mail := lines("From: a@example.org\nSubject: S\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Disposition: attachment; filename=a.txt\n\na\n--x--\n")
	text, err := email.Parse(t.Context(), "a.eml", []byte(mail), email.Options{})
	if err != nil || !strings.Contains(text.Body, "a.txt, 1 byte: left out. Attachments this deep") {
		t.Errorf("it reads %q, %v", text.Body, err)
	}
}

func TestWhoCannotTakeAnAttachmentEndsIt(t *testing.T) {
	away := errors.New("the database is away")
	_, err := email.Parse(t.Context(), "a.eml", []byte(lines("From: a@b\nContent-Disposition: attachment\n\nx")), email.Options{
		Unread: func(string, []byte) string { return "" }, Take: func(string, io.Reader) error { return away },
	})
	if !errors.Is(err, away) {
		t.Errorf("the error is %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(top + lines("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>a\n--x\nContent-Disposition: attachment; filename=b.txt\nContent-Transfer-Encoding: base64\n\nYQ==\n--x--\n")))
	f.Add([]byte(lines("From: a@b\nContent-Type: text/plain; format=flowed\n\n> > a \n> > b\n")))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _, err := open(t, string(data))
		if err == nil {
			parsetest.Check(t, text)
		} else if knowledge.CodeOf(err) == knowledge.CodeInternal {
			t.Error(err)
		}
	})
}
