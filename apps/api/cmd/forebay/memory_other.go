//go:build !linux

package main

import "errors"

func treeMemory(int) (int64, error) { return 0, errors.ErrUnsupported }
