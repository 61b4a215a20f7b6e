package app_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
)

// replicaOf makes a test process a replica of its own on the database that the
// variable names, in the folder FOREBAY_DATA, so that it can be killed.
const replicaOf = "FOREBAY_TEST_REPLICA_OF"

// serveReplica prints the address and serves until it is killed.
func serveReplica(dsn string) {
	err := func() error {
		cfg, err := config.Load(os.Getenv)
		if err != nil {
			return err
		}
		db, err := mysql.ParseDSN(dsn)
		if err != nil {
			return err
		}
		a, err := app.Open(context.Background(), app.Options{Config: cfg, Database: db})
		if err != nil {
			return err
		}
		ln, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		fmt.Println("http://" + ln.Addr().String())
		return a.Serve(context.Background(), ln)
	}()
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// child is a replica as a process.
func child(t *testing.T, dsn, dir string) (r *replica, kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), replicaOf+"="+dsn, "FOREBAY_DATA="+dir)
	cmd.Stderr = &logBuffer{}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill = func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}
	t.Cleanup(kill)
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the replica said no address: %v; %s", err, cmd.Stderr)
	}
	return &replica{url: strings.TrimSpace(line), dir: dir, pid: cmd.Process.Pid}, kill
}

// settledChild is a replica as a process, with the demo organisation and its
// admin signed in. Its folder is that of the replica.
func settledChild(t *testing.T) (dsn string, r *replica, kill func()) {
	t.Helper()
	dsn = migrated(t)
	r, kill = child(t, dsn, t.TempDir())
	people := start(t, dsn).settle(t) // only to make the accounts
	if err := people.stop(); err != nil {
		t.Fatal(err)
	}
	r.admin = r.signIn(t, local.DevelopmentAccounts()[0])
	return dsn, r, kill
}

func TestNothingAcknowledgedIsLostWhenTheProcessIsKilled(t *testing.T) {
	t.Parallel()
	dsn, first, kill := settledChild(t)
	shelf := first.shelf(t)
	var uploaded []contract.Document
	for n := range 60 {
		text := fmt.Sprintf("Note %d says that basin %d holds %d cubic metres of water.", n, n, 1000+n)
		uploaded = append(uploaded, first.upload(t, shelf, fmt.Sprintf("note-%d.md", n), text))
	}
	kill() // no time to give anything back, whatever step it is at

	second := startIn(t, dsn, first.dir)
	second.await(t, "ready", func() bool { return second.status(t, "/health/ready") == 200 })
	second.admin = second.signIn(t, local.DevelopmentAccounts()[0])
	for _, d := range uploaded {
		second.awaitSearchable(t, d.ID)
	}
	last := uploaded[len(uploaded)-1]
	second.finds(t, second.admin, "basin 59 cubic metres 1059", last.ID)
}

func TestAnAnswerIsToldTheSameByAnotherReplicaWhenItsOwnWasKilled(t *testing.T) {
	t.Parallel()
	dsn, dir := migrated(t), t.TempDir()
	second := start(t, dsn).settle(t)
	d := second.upload(t, second.shelf(t), "hall.md", turbine)
	second.awaitSearchable(t, d.ID)
	first, kill := child(t, dsn, dir)
	// Both replicas sign tokens with keys of their own here, so sign in at each.
	first.admin = first.signIn(t, local.DevelopmentAccounts()[0])
	first.finds(t, first.admin, "turbine", d.ID)
	a := ask(t, first.admin, "Who overhauled the main turbine?")
	kill()
	again := resume(t, second.admin, a.started.MessageID)
	if again.done.Status != a.done.Status || again.text != a.text || len(again.citations) != len(a.citations) {
		t.Errorf("another replica tells the answer as %q, %+v; it was %q, %+v", again.text, again.done, a.text, a.done)
	}
}

func resume(t *testing.T, api *client.Client, message interface{ String() string }) answered {
	t.Helper()
	var a answered
	for e, err := range api.Resume(t.Context(), message.String(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		a.take(t, e)
	}
	return a
}
