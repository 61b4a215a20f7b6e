"""Breaks files as disks, mail servers and careless programs do."""
import random
import sys
import zipfile
from pathlib import Path

out = Path(sys.argv[1])


def flip(name, target, start, count):
    """Flips a bit in each of count bytes behind start."""
    data = bytearray((out / name).read_bytes())
    rng = random.Random(7)
    for _ in range(count):
        at = rng.randrange(start, len(data) - 1000)
        data[at] ^= 1 << rng.randrange(8)
    (out / target).write_bytes(data)


def rewrite(name, target, change):
    """Copies a zip file; change gets a part's name and bytes and returns its bytes, or None to leave it out."""
    with zipfile.ZipFile(out / name) as source, zipfile.ZipFile(out / target, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in source.infolist():
            data = change(info.filename, source.read(info))
            if data is not None:
                copy.writestr(info.filename, data)


flip("handbook.docx", "flipped.docx", 2000, 40)
flip("notice.pdf", "flipped.pdf", 1500, 25)

rewrite("handbook.docx", "no-styles.docx", lambda name, data: None if name in ("word/styles.xml", "word/numbering.xml") else data)
rewrite("handbook.docx", "no-text-part.docx", lambda name, data: None if name == "word/document.xml" else data)
rewrite("talk.pptx", "slide-missing.pptx", lambda name, data: None if name == "ppt/slides/slide2.xml" else data)
rewrite("handbook.docx", "strict.docx", lambda name, data: data
    .replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    .replace(b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships"))
rewrite("manuel.epub", "copy-protected.epub", lambda name, data: data)
with zipfile.ZipFile(out / "copy-protected.epub", "a") as book:
    chapters = [n for n in book.namelist() if n.endswith(".xhtml")]
    book.writestr("META-INF/encryption.xml", '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' + "".join(
        '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
        f'<CipherData><CipherReference URI="{n}"/></CipherData></EncryptedData>' for n in chapters) + "</encryption>")
with zipfile.ZipFile(out / "no-words.docx", "w", zipfile.ZIP_DEFLATED) as empty:
    with zipfile.ZipFile(out / "handbook.docx") as source:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "word/document.xml":
                head, _, _ = data.partition(b"<w:body>")
                data = head + b"<w:body><w:p/></w:body></w:document>"
            empty.writestr(info.filename, data)
with zipfile.ZipFile(out / "climbing.zip", "w") as climbing:
    climbing.writestr("../../etc/passwd.txt", "root is not a name for a reservoir.\n")
    climbing.writestr("inside.txt", "The key of the gauging hut hangs behind the stove of the pumping station.\n")
