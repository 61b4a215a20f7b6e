package server

import (
	"os"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	var err error
	if testFolder, err = os.MkdirTemp("", "forebay-server-"); err != nil {
		panic(err)
	}
	code := m.Run()
	os.RemoveAll(testFolder)
	if code == 0 {
		if err := goleak.Find(goleak.IgnoreAnyFunction("github.com/valyala/fasthttp.updateServerDate.func1"), goleak.IgnoreAnyFunction("github.com/valyala/fasthttp.(*workerPool).Start.func2")); err != nil {
			println(err.Error())
			code = 1
		}
	}
	os.Exit(code)
}
