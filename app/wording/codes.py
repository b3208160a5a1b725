"""Names of the codes that are stored: severities, verdicts, kinds, states, log entries."""

from app.domain.words import Arrival, Kind, RunState, Severity, Status, Verdict
from app.wording.marking import QT_TRANSLATE_NOOP

SEVERITY: dict[Severity, str] = {
    Severity.NONE: QT_TRANSLATE_NOOP("Words", "No damage"),
    Severity.MINOR: QT_TRANSLATE_NOOP("Words", "Minor"),
    Severity.MODERATE: QT_TRANSLATE_NOOP("Words", "Moderate"),
    Severity.SEVERE: QT_TRANSLATE_NOOP("Words", "Severe"),
    Severity.UNDETERMINED: QT_TRANSLATE_NOOP("Words", "Undetermined"),
}
VERDICT: dict[Verdict, str] = {
    Verdict.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    Verdict.EDITED: QT_TRANSLATE_NOOP("Words", "Edited"),
    Verdict.REJECTED: QT_TRANSLATE_NOOP("Words", "Rejected"),
    Verdict.ADDED: QT_TRANSLATE_NOOP("Words", "Added"),
}
KIND: dict[Kind, str] = {
    Kind.VEHICLE: QT_TRANSLATE_NOOP("Words", "Vehicle"),
    Kind.PARCEL: QT_TRANSLATE_NOOP("Words", "Parcel"),
    Kind.PROPERTY: QT_TRANSLATE_NOOP("Words", "Property"),
    Kind.GENERAL: QT_TRANSLATE_NOOP("Words", "Other"),
}
STATUS: dict[Status, str] = {
    Status.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
    Status.DECIDED: QT_TRANSLATE_NOOP("Words", "Decided"),
    Status.ISSUED: QT_TRANSLATE_NOOP("Words", "Issued"),
}
RUN_STATE: dict[RunState, str] = {
    RunState.RUNNING: QT_TRANSLATE_NOOP("Words", "Analysing"),
    RunState.DONE: QT_TRANSLATE_NOOP("Words", "Analysed"),
    RunState.STOPPED: QT_TRANSLATE_NOOP("Words", "Stopped"),
    RunState.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
    RunState.INTERRUPTED: QT_TRANSLATE_NOOP("Words", "Interrupted"),
}
ARRIVAL: dict[Arrival, str] = {
    Arrival.DROP: QT_TRANSLATE_NOOP("Words", "dropped"),
    Arrival.PASTE: QT_TRANSLATE_NOOP("Words", "pasted"),
    Arrival.DIALOG: QT_TRANSLATE_NOOP("Words", "chosen"),
    Arrival.COMMAND: QT_TRANSLATE_NOOP("Words", "by command"),
    Arrival.SAMPLE: QT_TRANSLATE_NOOP("Words", "sample"),
}
QUALITY: dict[str, str] = {
    "blurred": QT_TRANSLATE_NOOP("Words", "blurred"),
    "too_dark": QT_TRANSLATE_NOOP("Words", "too dark"),
    "too_bright": QT_TRANSLATE_NOOP("Words", "too bright"),
    "damaged_file": QT_TRANSLATE_NOOP("Words", "file damaged"),
}
# What the log's codes mean to a person.
EVENT: dict[str, str] = {
    "case_made": QT_TRANSLATE_NOOP("History", "Case made"),
    "case_described": QT_TRANSLATE_NOOP("History", "Case details changed"),
    "photo_added": QT_TRANSLATE_NOOP("History", "Photo added"),
    "photo_removed": QT_TRANSLATE_NOOP("History", "Photo removed"),
    "photo_described": QT_TRANSLATE_NOOP("History", "Photo described"),
    "run_started": QT_TRANSLATE_NOOP("History", "Analysis started"),
    "run_ended": QT_TRANSLATE_NOOP("History", "Analysis ended"),
    "turn_started": QT_TRANSLATE_NOOP("History", "Question asked"),
    "turn_ended": QT_TRANSLATE_NOOP("History", "Reply ended"),
    "change_judged": QT_TRANSLATE_NOOP("History", "Proposed change decided"),
    "finding_reviewed": QT_TRANSLATE_NOOP("History", "Finding reviewed"),
    "review_undone": QT_TRANSLATE_NOOP("History", "Review of a finding undone"),
    "decision_changed": QT_TRANSLATE_NOOP("History", "Decision changed"),
    "report_issued": QT_TRANSLATE_NOOP("History", "Report exported"),
}

PRACTICE_WORD = QT_TRANSLATE_NOOP("Words", "Practice")
PRACTICE = QT_TRANSLATE_NOOP("Words", "Practice, not an assessment")
