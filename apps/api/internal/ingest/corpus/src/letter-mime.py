"""Writes the e-mails of the corpus with Python's own e-mail package."""
import sys
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from datetime import datetime, timezone
from pathlib import Path

out = Path(sys.argv[1])


def mail(subject, sender, to, text, charset="utf-8", cte=None):
    m = EmailMessage(policy=SMTP)
    m["Subject"], m["From"], m["To"] = subject, sender, to
    m["Date"] = format_datetime(datetime(2024, 6, 24, 8, 15, tzinfo=timezone.utc))
    m["Message-ID"] = "<%d@ravensmoor.example>" % abs(hash(subject) % 10**9)
    m.set_content(text, charset=charset, cte=cte)
    return m


plain = mail("Replacement of the valve at Quay Street", "Imogen Tarrant <imogen@ravensmoor.example>", "pumping@ravensmoor.example",
    "Dear all,\n\nThe gate valve at Quay Street is replaced on Thursday the 27th between one and five in the morning. "
    "The harbour is fed from Eastfield meanwhile, so expect brown water until noon.\n\nImogen\n")
(out / "valve.eml").write_bytes(plain.as_bytes())

german = mail("Zählerstände Großreut", "Jörg Mühlbauer <joerg@rabenmoor.example>", "labor@rabenmoor.example",
    "Liebe Änne,\n\nder Zähler im Übergabeschacht Großreut steht seit Freitag still. "
    "Bitte schätze den Verbrauch nach dem Mittel der letzten drei Jahre.\n\nGrüße\nJörg\n", charset="iso-8859-1", cte="quoted-printable")
(out / "zaehler.eml").write_bytes(german.as_bytes())

japanese = mail("断水のお知らせ", "浄水場 <works@aoba.example>", "all@aoba.example",
    "各位\n\n六月三十日の午前一時から五時まで、駅前通りで断水します。給水車は市民会館の前に待機します。\n", charset="iso-2022-jp")
(out / "dansui.eml").write_bytes(japanese.as_bytes())

html = mail("Summer party", "Dilys Okafor <dilys@ravensmoor.example>", "staff@ravensmoor.example", "The summer party is on the lawn behind the filter house on the sixth of July.\n\nBring a chair - the benches are being painted.\n")
html.add_alternative("<html><body><h1>Summer party</h1><p>The summer party is on the lawn behind the filter house on the sixth of July. "
    "Bring a chair &mdash; the benches are being painted.</p></body></html>", subtype="html")
(out / "party.eml").write_bytes(html.as_bytes())

inner = mail("Soft starter settings", "Pavel Novák <pavel@ravensmoor.example>", "imogen@ravensmoor.example",
    "The soft starter of pump P-207 was set to eight seconds; the maker recommends forty.\n")
inner.add_attachment((out / "handbook.docx").read_bytes(), maintype="application",
    subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="handbook.docx")
outer = mail("Fwd: Soft starter settings", "Imogen Tarrant <imogen@ravensmoor.example>", "archive@ravensmoor.example",
    "For the file on incident 2024-17: the contractor has admitted the wrong ramp time.\n")
outer.add_attachment(inner)
outer.add_attachment(b"Ramp,Seconds\nP-207 before,8\nP-207 after,40\n", maintype="text", subtype="csv", filename="ramps.csv")
(out / "forwarded.eml").write_bytes(outer.as_bytes())
