"""A certificate as a document, for paper or a table program."""

from __future__ import annotations

from pos_assist.services.paper.document import Document, Heading, Paragraph, Style
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.practice.records import Certificate
from pos_assist.services.texts import Texts, translate

CONTEXT = "practice_certificate"
TITLE = translate("practice_certificate", "Certificate of practice")
GROUP = translate("practice_certificate", "Product group")
ALL_GROUPS = translate("practice_certificate", "all product groups")
ISSUED = translate("practice_certificate", "Issued")
VALID_UNTIL = translate("practice_certificate", "Valid until")
NUMBER = translate("practice_certificate", "Number")
PASSED = translate("practice_certificate", "Passed with {percent} of 100 points, without hints.")
JUDGED = translate(
    "practice_certificate",
    "Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, "
    "price and total, and taking a no.",
)
NO_CONDITION = translate(
    "practice_certificate", "This certificate speaks of practice alone. Nobody needs it to work at a till."
)


def certificate_document(certificate: Certificate, name: str, texts: Texts) -> Document:
    """`name`: the person's; `texts`: of CONTEXT."""
    tr, language = texts.tr, texts.language
    about = (
        (tr(ISSUED), write_day(certificate.on, language)),
        (tr(VALID_UNTIL), write_day(certificate.expires, language)),
        (tr(NUMBER), certificate.certificate_id),
    )
    blocks = (
        Heading(name),
        Paragraph(tr(PASSED).format(percent=certificate.percent), Style.STRONG),
        Paragraph(f"{tr(GROUP)}: {certificate.group or tr(ALL_GROUPS)}"),
        Paragraph(tr(JUDGED)),
        Paragraph(tr(NO_CONDITION), Style.SOFT),
    )
    return Document(tr(TITLE), about, blocks, language)
