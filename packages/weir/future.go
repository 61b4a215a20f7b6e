package weir

import (
	"context"
	"errors"
	"iter"
	"runtime/debug"
)

// Future is a value that is being computed.
type Future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// Go runs f on a goroutine of its own and returns at once. A panic in f becomes
// a [PanicError]. f is expected to end when ctx does; nobody has to await it.
func Go[T any](ctx context.Context, f func(context.Context) (T, error)) *Future[T] {
	future := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(future.done)
		future.err = errGoexit // unless f returns
		future.value, future.err = caught(f, ctx)
	}()
	return future
}

// errGoexit is what came of a function that ended its goroutine instead of
// returning, as a test's FailNow does.
var errGoexit = errors.New("weir: the function called runtime.Goexit")

// caught calls a caller's function, and turns its panic into an error.
func caught[A, T any](f func(A) (T, error), a A) (value T, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = &PanicError{Value: v, Stack: debug.Stack()}
		}
	}()
	return f(a)
}

// Done is closed when the value or its error is there.
func (f *Future[T]) Done() <-chan struct{} { return f.done }

// Await returns the value, or ctx's error if ctx ends first.
func (f *Future[T]) Await(ctx context.Context) (T, error) {
	select {
	case <-f.done:
		return f.value, f.err
	default:
	}
	select {
	case <-f.done:
		return f.value, f.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// Result is how one of several futures ended.
type Result[T any] struct {
	Value T
	Err   error
}

// Gather yields each future's index and result as they land, so that whoever
// ranges over it can work with what is there. Futures that have not landed when
// ctx ends yield ctx's error. Leaving the loop early leaves nothing
// behind but the futures themselves.
func Gather[T any](ctx context.Context, futures ...*Future[T]) iter.Seq2[int, Result[T]] {
	return func(yield func(int, Result[T]) bool) {
		left := make(chan struct{})
		defer close(left)
		landed := make(chan int)
		for i, f := range futures {
			go func() {
				select {
				case <-f.done:
				case <-ctx.Done():
				case <-left:
					return
				}
				select {
				case landed <- i:
				case <-left:
				}
			}()
		}
		for range futures {
			i := <-landed
			value, err := futures[i].Await(ctx)
			if !yield(i, Result[T]{value, err}) {
				return
			}
		}
	}
}
