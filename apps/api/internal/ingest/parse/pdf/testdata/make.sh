#!/bin/sh
# Makes the PDF fixtures from their sources in this folder.
# Needs chromium, groff, ghostscript and qpdf; the PDFs are committed, so the tests need none of them.
set -eu
cd "$(dirname "$0")"

print_page() { # source.html target.pdf
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "file://$PWD/$1"
}

print_page report.html report.pdf
print_page scan.html scan.pdf
preconv columns.ms | groff -k -ms -Tps | ps2pdf -dPDFSETTINGS=/prepress - columns.pdf
qpdf --encrypt reader owner 256 -- report.pdf encrypted.pdf
