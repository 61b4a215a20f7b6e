package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// treeMemory is the memory of a process and all its descendants in bytes: the
// sum of their proportional set sizes, in which a page that several share
// counts once (proc(5), smaps_rollup).
func treeMemory(pid int) (int64, error) {
	children, err := processChildren()
	if err != nil {
		return 0, err
	}
	var total int64
	for queue := []int{pid}; len(queue) > 0; queue = queue[1:] {
		size, err := proportionalSize(queue[0])
		if err != nil {
			return 0, err
		}
		total += size
		queue = append(queue, children[queue[0]]...)
	}
	return total, nil
}

// processChildren maps every process to its children.
func processChildren() (map[int][]int, error) {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil, err
	}
	children := map[int][]int{}
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			continue // it ended meanwhile
		}
		// The name, in parentheses, may hold spaces: the parent is the second field after it.
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
		parent, err := strconv.Atoi(fields[1])
		if err != nil {
			return nil, err
		}
		children[parent] = append(children[parent], pid)
	}
	return children, nil
}

func proportionalSize(pid int) (int64, error) {
	body, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	if err != nil {
		return 0, err
	}
	for lines := bufio.NewScanner(bytes.NewReader(body)); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "Pss:"); ok {
			kib, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kib << 10, err
		}
	}
	return 0, fmt.Errorf("no Pss in /proc/%d/smaps_rollup", pid)
}
