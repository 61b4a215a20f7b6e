package report

import (
	"fmt"
	"html"
	"io"
	"math"
	"strings"
)

// Chart is a picture of several curves over one quantity, drawn as SVG: without
// a background of its own, in colours that can be told apart on a light page
// and on a dark one.
type Chart struct {
	Title string
	Says  string // what the picture shows, in a sentence, for who does not see it
	X, Y  string // what the axes measure, with units
	Lines []Line
}

// Line is one curve.
type Line struct {
	Name   string
	Points []Point
}

// Point is one measurement.
type Point struct{ X, Y float64 }

const (
	chartWidth, chartHeight         = 720, 380
	plotLeft, plotRight             = 64, 700
	plotTop, plotBottom             = 48, 304
	chartInk                        = "#7a828e" // 3.9:1 on white, 4.6:1 on GitHub's dark
	chartTicks                      = 5
	legendTop, legendStep, legendIn = 356, 165, 22
)

var chartColours = []string{"#2f81f7", "#d4730c", "#2da44e", "#bf4b8a"}

// Write draws the chart.
func (c Chart) Write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="13">`+"\n", chartWidth, chartHeight)
	fmt.Fprintf(&b, "<title id=\"t\">%s</title>\n<desc id=\"d\">%s</desc>\n", html.EscapeString(c.Title), html.EscapeString(c.Says))
	fmt.Fprintf(&b, `<text x="%d" y="24" fill="%s" font-size="16" font-weight="600">%s</text>`+"\n", plotLeft, chartInk, html.EscapeString(c.Title))
	maxX, maxY := c.most()
	x := func(v float64) float64 { return plotLeft + v/maxX*(plotRight-plotLeft) }
	y := func(v float64) float64 { return plotBottom - v/maxY*(plotBottom-plotTop) }
	c.axes(&b, maxX, maxY, x, y)
	for i, l := range c.Lines {
		colour := chartColours[i%len(chartColours)]
		points := make([]string, len(l.Points))
		for k, p := range l.Points {
			points[k] = fmt.Sprintf("%.1f,%.1f", x(p.X), y(p.Y))
			fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`+"\n", x(p.X), y(p.Y), colour)
		}
		fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`+"\n", strings.Join(points, " "), colour)
		at := plotLeft + i*legendStep
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="14" height="4" fill="%s"/><text x="%d" y="%d" fill="%s">%s</text>`+"\n",
			at, legendTop, colour, at+legendIn, legendTop+6, chartInk, html.EscapeString(l.Name))
	}
	b.WriteString("</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// axes draws a grid, its numbers, and what they measure.
func (c Chart) axes(b *strings.Builder, maxX, maxY float64, x, y func(float64) float64) {
	for i := range chartTicks + 1 {
		vx, vy := maxX*float64(i)/chartTicks, maxY*float64(i)/chartTicks
		fmt.Fprintf(b, `<line x1="%d" x2="%d" y1="%.1f" y2="%.1f" stroke="%s" stroke-opacity="0.25"/><text x="%d" y="%.1f" fill="%s" text-anchor="end">%s</text>`+"\n",
			plotLeft, plotRight, y(vy), y(vy), chartInk, plotLeft-8, y(vy)+4, chartInk, number(vy))
		fmt.Fprintf(b, `<text x="%.1f" y="%d" fill="%s" text-anchor="middle">%s</text>`+"\n", x(vx), plotBottom+18, chartInk, number(vx))
	}
	fmt.Fprintf(b, `<text x="%d" y="%d" fill="%s" text-anchor="end">%s</text>`+"\n", plotRight, plotBottom+38, chartInk, html.EscapeString(c.X))
	fmt.Fprintf(b, `<text x="%d" y="40" fill="%s">%s</text>`+"\n", plotLeft, chartInk, html.EscapeString(c.Y))
}

// most is the end of each axis: a round number at or past every point.
func (c Chart) most() (x, y float64) {
	for _, l := range c.Lines {
		for _, p := range l.Points {
			x, y = max(x, p.X), max(y, p.Y)
		}
	}
	return roundUp(x), roundUp(y)
}

// roundUp is the next of 1, 2, 2.5, 5 or 10 times a power of ten.
func roundUp(v float64) float64 {
	if v <= 0 {
		return 1
	}
	unit := math.Pow(10, math.Floor(math.Log10(v)))
	for _, step := range []float64{1, 2, 2.5, 5} {
		if v <= step*unit {
			return step * unit
		}
	}
	return 10 * unit
}
