"""What the answers say of a parcel somebody holds in their hands."""

from dataclasses import dataclass

from app.domain.case import Case
from app.domain.words import Severity

WORDING = "exception_wording"  # the parcel template's field for the delivery note
_LOOK = (Severity.MODERATE, Severity.SEVERE, Severity.UNDETERMINED)


@dataclass(frozen=True, slots=True)
class ParcelReply:
    """The worst of what was summed up, None while nothing is; action: a code; text, wording: the
    model's, of all inspections, one a line; "" for none."""

    severity: Severity | None = None
    action: str = ""
    text: str = ""
    wording: str = ""

    @property
    def needs_look(self) -> bool:
        """Moderate or worse, or nobody can tell."""
        return self.severity in _LOOK


def parcel_reply(case: Case) -> ParcelReply:
    """As far as the answers have come."""
    told = [run.assessment for run in case.runs]
    summaries = [each.summary for each in told if each.summary is not None]
    worst = max(summaries, key=lambda summary: summary.severity.weight, default=None)
    wordings = (field.text for each in told if (field := each.field(WORDING)) is not None)
    return ParcelReply(
        worst.severity if worst else None,
        worst.action if worst else "",
        "\n".join(each.answer for each in told if each.answer),
        "\n".join(text for text in wordings if text),
    )
