package report

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"math"
	"os"
	"path/filepath"
	"slices"
)

// Chart is a line chart. It is drawn as an SVG on a background of its own, which
// follows the reader's preference for light or dark, so that it can stand on any
// page. Lines differ by colour, dashes and markers: colour alone tells nothing
// to one reader in twenty.
type Chart struct {
	Title string
	Desc  string // the chart in words, for those who cannot see it
	X, Y  string // the axes' names, with their units
	// LogX spaces the X axis by ratio rather than by difference. All X must
	// then be above 0.
	LogX bool
	// Ticks are the values written along the X axis. Default: round ones.
	Ticks []float64
	Lines []Line
	Marks []Mark
}

// Line is a named series of points, in the order of their X.
type Line struct {
	Name   string
	Points []Point
	Strong bool // the one that the chart is about
}

// Point is a measured value.
type Point struct{ X, Y float64 }

// Mark is a horizontal reference, such as a goal.
type Mark struct {
	Name string
	Y    float64
}

// The chart's geometry, in the SVG's own units.
const (
	chartWidth, chartHeight         = 860, 430
	plotLeft, plotRight             = 70, 610 // the legend stands to the right of it
	plotTop, plotBottom             = 60, 370
	legendLeft, legendTop, legendBy = 640, 74, 24
)

// chartStyle has the colours: Okabe and Ito's, safe for the colour-blind,
// darkened for light backgrounds and lightened for dark ones where their
// contrast would fall below 3:1.
const chartStyle = `<style>
.ground{fill:#fff;stroke:#d0d7de}.ink{fill:#1f2328}.soft{fill:#59636e}.grid{stroke:#d0d7de}.mark{stroke:#59636e;stroke-dasharray:2 4}
text{font:13px system-ui,sans-serif}.title{font-weight:600;font-size:16px}
.line{fill:none;stroke-width:1.8;stroke-linejoin:round}.strong{stroke-width:4}
.c0{color:#0072b2}.c1{color:#c2410c}.c2{color:#00805c}.c3{color:#a3477f}.c4{color:#8a6d00}.c5{color:#2b7fb0}.c6{color:#57606a}.c7{color:#7c3aed}.c8{color:#b3261e}
@media (prefers-color-scheme:dark){
.ground{fill:#0d1117;stroke:#3d444d}.ink{fill:#f0f6fc}.soft{fill:#9198a1}.grid{stroke:#30363d}.mark{stroke:#9198a1}
.c0{color:#58a6e0}.c1{color:#f28e4b}.c2{color:#2fc79a}.c3{color:#e58cc0}.c4{color:#e0c341}.c5{color:#7cc7ee}.c6{color:#a5adb6}.c7{color:#b794f6}.c8{color:#ff8a80}}
</style>
`

const (
	colours = 9
	dashes  = 3
	markers = 4
)

var dashArrays = [dashes]string{"", "7 4", "2 3"}

// WriteChart keeps the chart as dir/<name>.svg.
func WriteChart(dir, name string, c Chart) error {
	body, err := c.SVG()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name+".svg"), body, 0o644)
}

// SVG draws the chart. A chart without points, or with one that cannot be
// placed, is an error.
func (c Chart) SVG() ([]byte, error) {
	x, y, err := c.axes()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc">`+"\n", chartWidth, chartHeight)
	fmt.Fprintf(&b, "<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", html.EscapeString(c.Title), html.EscapeString(c.Desc))
	b.WriteString(chartStyle)
	fmt.Fprintf(&b, `<rect class="ground" x=".5" y=".5" width="%d" height="%d" rx="8"/>`+"\n", chartWidth-1, chartHeight-1)
	write(&b, "ink title", "start", plotLeft, 32, c.Title)
	c.drawAxes(&b, x, y)
	for i, l := range c.Lines {
		drawLine(&b, i, l, x, y)
	}
	c.drawMarks(&b, y)
	b.WriteString("</svg>\n")
	return b.Bytes(), nil
}

func write(b *bytes.Buffer, class, anchor string, x, y float64, text string) {
	fmt.Fprintf(b, `<text class="%s" text-anchor="%s" x="%.1f" y="%.1f">%s</text>`+"\n", class, anchor, x, y, html.EscapeString(text))
}

func (c Chart) drawAxes(b *bytes.Buffer, x, y axis) {
	for _, v := range y.ticks {
		at := y.place(v)
		fmt.Fprintf(b, `<path class="grid" d="M%d %.1fH%d"/>`+"\n", plotLeft, at, plotRight)
		write(b, "soft", "end", plotLeft-8, at+4, Number(v))
	}
	for _, v := range x.ticks {
		write(b, "soft", "middle", x.place(v), plotBottom+20, Number(v))
	}
	write(b, "soft", "middle", (plotLeft+plotRight)/2, plotBottom+44, c.X)
	write(b, "soft", "start", plotLeft, plotTop-8, c.Y)
}

func drawLine(b *bytes.Buffer, i int, l Line, x, y axis) {
	var path bytes.Buffer
	class := "line"
	if l.Strong {
		class = "line strong"
	}
	fmt.Fprintf(b, `<g class="c%d">`+"\n", i%colours)
	for j, p := range l.Points {
		fmt.Fprintf(&path, "%c%.1f %.1f", "ML"[min(j, 1)], x.place(p.X), y.place(p.Y))
	}
	dash := dashArrays[i/colours%dashes]
	fmt.Fprintf(b, `<path class="%s" stroke="currentColor" stroke-dasharray="%s" d="%s"/>`+"\n", class, dash, &path)
	for _, p := range l.Points {
		if len(l.Points) <= 30 { // a timeline's points are its line
			drawMarker(b, i, x.place(p.X), y.place(p.Y))
		}
	}
	at := float64(legendTop + i*legendBy)
	fmt.Fprintf(b, `<path class="%s" stroke="currentColor" stroke-dasharray="%s" d="M%d %.1fh28"/>`+"\n", class, dash, legendLeft, at)
	drawMarker(b, i, legendLeft+14, at)
	b.WriteString("</g>\n")
	write(b, "ink", "start", legendLeft+38, at+4, l.Name)
}

func drawMarker(b *bytes.Buffer, i int, x, y float64) {
	shape := [markers]string{"m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "m-4-4h8v8h-8z", "m0-5l5 9h-10z", "m0-5l5 5l-5 5l-5-5z"}[i%markers]
	fmt.Fprintf(b, `<path fill="currentColor" d="M%.1f %.1f%s"/>`+"\n", x, y, shape)
}

func (c Chart) drawMarks(b *bytes.Buffer, y axis) {
	for _, m := range c.Marks {
		at := y.place(m.Y)
		fmt.Fprintf(b, `<path class="mark" d="M%d %.1fH%d"/>`+"\n", plotLeft, at, plotRight)
		name := at - 5
		if at < plotTop+20 { // above it stands the axis's name
			name = at + 14
		}
		write(b, "soft", "start", plotLeft+6, name, m.Name)
	}
}

// axis places values along one side of the plot.
type axis struct {
	low, high float64 // the values at the ends
	from, to  float64 // where the ends are
	log       bool
	ticks     []float64
}

func (a axis) place(v float64) float64 {
	low, high := a.low, a.high
	if a.log {
		low, high, v = math.Log(low), math.Log(high), math.Log(v)
	}
	return a.from + (v-low)/(high-low)*(a.to-a.from)
}

// axes spans the X axis over the points, and the Y axis from 0 to a round value
// above them.
func (c Chart) axes() (x, y axis, err error) {
	x = axis{low: math.Inf(1), high: math.Inf(-1), from: plotLeft, to: plotRight, log: c.LogX, ticks: c.Ticks}
	y = axis{from: plotBottom, to: plotTop}
	for _, l := range c.Lines {
		for _, p := range l.Points {
			if math.IsNaN(p.X+p.Y) || math.IsInf(p.X+p.Y, 0) || c.LogX && p.X <= 0 {
				return x, y, fmt.Errorf("report: %q has a point at %v, %v", l.Name, p.X, p.Y)
			}
			x.low, x.high, y.high = min(x.low, p.X), max(x.high, p.X), max(y.high, p.Y)
		}
	}
	if math.IsInf(x.low, 0) {
		return x, y, errors.New("report: a chart without points")
	}
	for _, m := range c.Marks {
		y.high = max(y.high, m.Y)
	}
	if x.low == x.high {
		x.high = x.low + 1
	}
	if y.high == 0 {
		y.high = 1
	}
	y.ticks = roundTicks(0, y.high)
	y.high = y.ticks[len(y.ticks)-1]
	if len(x.ticks) == 0 {
		x.ticks = roundTicks(x.low, x.high)
	}
	x.ticks = slices.DeleteFunc(slices.Clone(x.ticks), func(v float64) bool { return v < x.low || v > x.high })
	return x, y, nil
}

// roundTicks are about five multiples of 1, 2 or 5 times a power of ten, of
// which the last is at or above high.
func roundTicks(low, high float64) []float64 {
	rough := (high - low) / 5
	step := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, m := range []float64{1, 2, 5, 10} {
		if m*step >= rough {
			step *= m
			break
		}
	}
	var ticks []float64
	for i := math.Floor(low / step); ; i++ {
		ticks = append(ticks, i*step)
		if i*step >= high-step*1e-9 {
			return ticks
		}
	}
}
