"""What every page says at its head and foot."""

from app.domain.issue import Edition
from app.report.content import Content, local
from app.report.direction import set_apart


def head_words(content: Content) -> tuple[str, str]:
    """At the left: whose document it is, and below what kind of document, or that it is
    practice."""
    words = content.words
    document = words(content.document)
    under = document if content.look.office else ""
    return content.look.office or document, words("practice") if content.case.practice else under


def head_facts(content: Content) -> list[str]:
    """At the right, behind the name of the insured."""
    details, words = content.case.details, content.words
    facts = (
        details.policy and words("head_policy", policy=details.policy),
        details.date_of_loss and words("head_loss", date=details.date_of_loss),
    )
    return [set_apart(fact) for fact in facts if fact]


def foot_words(content: Content) -> str:
    """Which version of which document it is."""
    words = content.words
    name = "foot" if content.case.kind.has_findings else "foot_answer"
    told = words(
        "foot_draft" if content.edition is Edition.DRAFT else name,
        version=content.version,
        number=content.case.number,
        time=local(content.made_at),
    )
    if content.since is not None:
        told += " · " + words("foot_since", version=content.since.version)
    return told
