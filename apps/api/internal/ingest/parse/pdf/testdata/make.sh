#!/bin/sh
# Makes the PDF fixtures from their sources in this folder.
# Needs chromium with DejaVu and Noto CJK fonts, groff, ghostscript, qpdf and LaTeX;
# the PDFs are committed, so the tests need none of them.
set -eu
cd "$(dirname "$0")"

print_page() { # source.html target.pdf
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "file://$PWD/$1"
}

typeset() { # source.tex, twice for its references
	pdflatex -interaction=batchmode "$1"
	pdflatex -interaction=batchmode "$1"
	rm -f "${1%.tex}.aux" "${1%.tex}.log"
}

print_page report.html report.pdf
print_page scan.html scan.pdf
print_page rtl.html rtl.pdf
print_page vertical.html vertical.pdf
typeset paper.tex
typeset sideways.tex
preconv columns.ms | groff -k -ms -Tps | ps2pdf -dPDFSETTINGS=/prepress - columns.pdf
qpdf --encrypt reader owner 256 -- report.pdf encrypted.pdf
qpdf --encrypt "" owner 256 --print=none --extract=n -- report.pdf restricted.pdf
