#!/bin/sh
# Makes the corpus from src/ with the programs that people use. The files are
# committed, since none of these programs is needed to test Forebay:
#   apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui \
#     libreoffice-impress-nogui python3-uno pandoc texlive-latex-base lmodern fonts-noto-cjk \
#     groff chromium qpdf zip poppler-utils img2pdf
# A new run gives other bytes (dates, identifiers), the same words.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$(pwd)
files=$here/files
rm -rf files
mkdir files
export SOURCE_DATE_EPOCH=1718000000 TZ=UTC HOME="$work"

office() { # FORMAT SOURCE: LibreOffice's version of a file
	soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$work/out" "$2" >/dev/null 2>&1
}
into() { # FROM TO: moves what office made
	mv "$work/out/$1" "files/$2"
}
chrome() { # SOURCE TARGET: prints a page
	chromium --headless --no-sandbox --disable-gpu --disable-background-networking --disable-sync --no-first-run \
		--user-data-dir="$work/chrome" --no-pdf-header-footer --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}

# Text processors
pandoc src/handbook-en.md -o files/handbook.docx
pandoc src/handbook-en.md -o files/handbook.odt
pandoc src/handbook-en.md -o files/handbook.epub
pandoc -s src/handbook-en.md -o files/handbook.html
office docx files/handbook.odt && into handbook.docx handbook-libreoffice.docx
office pdf files/handbook.odt && into handbook.pdf handbook-libreoffice.pdf
office txt:Text files/handbook.odt && into handbook.txt handbook.txt
pandoc src/betriebshandbuch-de.md -o "$work/betriebshandbuch.odt"
office docx "$work/betriebshandbuch.odt" && into betriebshandbuch.docx betriebshandbuch.docx
office pdf "$work/betriebshandbuch.odt" && into betriebshandbuch.pdf betriebshandbuch.pdf
office odt:writer8 files/betriebshandbuch.docx && into betriebshandbuch.odt betriebshandbuch.odt
pandoc src/manuel-fr.md -o files/manuel.docx
pandoc src/manuel-fr.md -o files/manuel.epub
pandoc src/manuel-fr.md -t epub2 -o files/manuel-epub2.epub
pandoc src/manual-es.md -o files/manual.odt
office docx files/manual.odt && into manual.docx manual.docx
pandoc src/shuichang-zh.md -o files/shuichang.docx
pandoc -s src/shuichang-zh.md -o "$work/shuichang.html"
chrome "$work/shuichang.html" "$files/shuichang.pdf"
pandoc -t plain src/shuichang-zh.md | iconv -f UTF-8 -t UTF-16 >files/shuichang.txt
pandoc src/jousui-ja.md -o files/jousui.epub
pandoc src/jousui-ja.md -o files/jousui.docx
pandoc -s src/jousui-ja.md -o files/jousui.html

pandoc src/changes-en.md -o files/changes.docx
office docx src/form.fodt && into form.docx form.docx
office odt src/form.fodt && into form.odt form.odt

# Slides
pandoc src/talk-en.md -o files/talk.pptx
office odp files/talk.pptx && into talk.odp talk.odp
office pptx files/talk.odp && into talk.pptx talk-libreoffice.pptx
office pdf files/talk.odp && into talk.pdf talk-slides.pdf
pandoc src/vortrag-de.md -o files/vortrag.pptx

# Tables
office xlsx src/prices.fods && into prices.xlsx prices.xlsx
office ods src/prices.fods && into prices.ods prices.ods
cp src/rota.csv src/samples.tsv files/
iconv -f UTF-8 -t WINDOWS-1252 src/gebuehren.csv >files/gebuehren.csv
cp src/shuijia.csv files/
soffice --headless "-env:UserInstallation=file://$work/profile" --infilter='Text - txt - csv (StarCalc):44,34,76' \
	--convert-to xlsx --outdir "$work/out" src/rota.csv >/dev/null 2>&1 && into rota.xlsx rota.xlsx

# Printed pages
for name in minutes-en bericht-de; do
	(cd "$work" && pdflatex -interaction=batchmode "$here/src/$name.tex" >/dev/null)
done
mv "$work/minutes-en.pdf" files/minutes.pdf
mv "$work/bericht-de.pdf" files/bericht.pdf
groff -ms -Tpdf src/notice.ms >files/notice.pdf
chrome "$here/src/incident.html" "$files/incident.pdf"
qpdf --encrypt "" owner 256 --print=none -- files/notice.pdf files/notice-no-printing.pdf
cp src/incident.html src/fragen-de.html files/
iconv -f UTF-8 -t WINDOWS-1252 src/letter.txt >files/letter.txt
cp src/glossary.md files/

# E-mail and folders
python3 src/letter-mime.py files
(cd src && zip -q -X "$files/folder.zip" rota.csv glossary.md letter.txt)
(cd files && zip -q -X inner.zip valve.eml && zip -q -X nested.zip inner.zip notice.pdf && rm inner.zip)

# What tools make that cannot be read, or not as it is named
qpdf --encrypt alder owner 256 -- files/notice.pdf files/locked.pdf
soffice --headless "-env:UserInstallation=file://$work/profile" "--accept=pipe,name=forebay$$;urp" "--pidfile=$work/office.pid" --norestore >/dev/null 2>&1 &
# The office and its Python bridge may crash as they end, with the file written.
/usr/bin/python3 src/lock.py "forebay$$" "$files/handbook.odt" "$files/locked.odt" writer8 || test -s files/locked.odt
/usr/bin/python3 src/lock.py "forebay$$" "$files/handbook.docx" "$files/locked.docx" "MS Word 2007 XML" || test -s files/locked.docx
/usr/bin/python3 src/lock.py "forebay$$" "$files/prices.xlsx" "$files/locked.xlsx" "Calc MS Excel 2007 XML" last || test -s files/locked.xlsx
kill "$(cat "$work/office.pid")" 2>/dev/null || true
wait || true
office doc files/handbook.docx && into handbook.doc old.doc
office xls files/prices.xlsx && into prices.xls old.xls
office rtf files/handbook.docx && into handbook.rtf old.rtf
pdftoppm -r 60 -gray -png files/minutes.pdf "$work/scan"
img2pdf --nodate "$work"/scan-*.png -o files/scan.pdf
cp "$(ls "$work"/scan-*.png | head -1)" files/photo.png
head -c 6000 files/handbook.docx >files/cut-short.docx
head -c 3000 files/prices.xlsx >files/cut-short.xlsx
head -c 5000 files/notice.pdf >files/cut-short.pdf
head -c 4000 files/manuel.epub >files/cut-short.epub
head -c 9000 files/talk.pptx >files/cut-short.pptx
cp files/notice.pdf files/a-pdf-named.docx
cp files/handbook.docx files/a-word-document-named.pdf
cp files/photo.png files/a-picture-named.docx
cp files/old.doc files/an-old-document-named.docx
cp files/prices.xlsx files/a-spreadsheet-named.zip
: >files/no-bytes.docx
printf '   \n\n' >files/blank.txt
python3 src/break.py files
