"""Names of the codes that are stored: severities, verdicts, kinds, states, log entries."""

from app.domain.inside import Holder
from app.domain.issue import Edition
from app.domain.many.triage import Reason
from app.domain.mark import Lack
from app.domain.notice import NoticeKind
from app.domain.place.known_length import Known
from app.domain.place.measuring import Form
from app.domain.read.number import NumberKind
from app.domain.search.hit import Where
from app.domain.words import Arrival, Basis, Kind, RunState, Severity, Status, Verdict
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
    Kind.GENERAL: QT_TRANSLATE_NOOP("Words", "Open question"),
    Kind.PRODUCT: QT_TRANSLATE_NOOP("Words", "Product question"),
    Kind.TAGGING: QT_TRANSLATE_NOOP("Words", "Product tags"),
    Kind.EXERCISE: QT_TRANSLATE_NOOP("Words", "Exercise"),
    Kind.MODERATION: QT_TRANSLATE_NOOP("Words", "Content check"),
}
BASIS: dict[Basis, str] = {
    Basis.SEEN: QT_TRANSLATE_NOOP("Words", "seen"),
    Basis.GENERAL_KNOWLEDGE: QT_TRANSLATE_NOOP("Words", "general knowledge"),
    Basis.OFFICE_TABLE: QT_TRANSLATE_NOOP("Words", "the office's table"),
}
STATUS: dict[Status, str] = {
    Status.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
    Status.DECIDED: QT_TRANSLATE_NOOP("Words", "Decided"),
    Status.ISSUED: QT_TRANSLATE_NOOP("Words", "Issued"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
}
EDITION: dict[Edition, str] = {
    Edition.DRAFT: QT_TRANSLATE_NOOP("Words", "Draft"),
    Edition.ISSUED: QT_TRANSLATE_NOOP("Words", "Issued"),
    Edition.SUPPLEMENT: QT_TRANSLATE_NOOP("Words", "Supplement"),
    Edition.VOID: QT_TRANSLATE_NOOP("Words", "Void"),
}
# Before what stands in a case's line because it holds what was searched for.
WHERE: dict[Where, str] = {
    Where.NUMBER: "",
    Where.ABOUT: "",
    Where.FINDINGS: QT_TRANSLATE_NOOP("Words", "Finding"),
    Where.NOTES: QT_TRANSLATE_NOOP("Words", "Note"),
    Where.ASKED: QT_TRANSLATE_NOOP("Words", "Question"),
    Where.ANSWER: QT_TRANSLATE_NOOP("Words", "Answer"),
    Where.READ: QT_TRANSLATE_NOOP("Words", "Read"),
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
    Arrival.PHONE: QT_TRANSLATE_NOOP("Words", "from a phone"),
    Arrival.FOLDER: QT_TRANSLATE_NOOP("Words", "from the watched folder"),
    Arrival.CAMERA: QT_TRANSLATE_NOOP("Words", "taken with a camera"),
    Arrival.BATCH: QT_TRANSLATE_NOOP("Words", "with a batch"),
}
# {name} is the file's, {number} counts what lies in it, from 1.
INSIDE: dict[Holder, str] = {
    Holder.MESSAGE: QT_TRANSLATE_NOOP("Words", "from message {name}, attachment {number}"),
    Holder.OUTLOOK: QT_TRANSLATE_NOOP("Words", "from message {name}, attachment {number}"),
    Holder.ARCHIVE: QT_TRANSLATE_NOOP("Words", "from archive {name}, file {number}"),
    Holder.DOCUMENT: QT_TRANSLATE_NOOP("Words", "from document {name}, page {number}"),
}
INSIDE_DRAWN = QT_TRANSLATE_NOOP("Words", "drawn by Tessera from document {name}, page {number}")
QUALITY: dict[str, str] = {
    "blurred": QT_TRANSLATE_NOOP("Words", "blurred"),
    "too_dark": QT_TRANSLATE_NOOP("Words", "too dark"),
    "too_bright": QT_TRANSLATE_NOOP("Words", "too bright"),
    "glare": QT_TRANSLATE_NOOP("Words", "glare"),
    "of_screen": QT_TRANSLATE_NOOP("Words", "perhaps of a screen"),
    "small": QT_TRANSLATE_NOOP("Words", "small"),
    "damaged_file": QT_TRANSLATE_NOOP("Words", "file damaged"),
}
REASON: dict[Reason, str] = {
    Reason.FAILED: QT_TRANSLATE_NOOP("Words", "Not analysed"),
    Reason.DIFFER: QT_TRANSLATE_NOOP("Words", "Answers differ"),
    Reason.UNDETERMINED: QT_TRANSLATE_NOOP("Words", "Not determined"),
    Reason.UNSURE: QT_TRANSLATE_NOOP("Words", "Low confidence"),
    Reason.GRAVE: QT_TRANSLATE_NOOP("Words", "Severity"),
    Reason.FLAGGED: QT_TRANSLATE_NOOP("Words", "Flagged"),
    Reason.UNDISPUTED: QT_TRANSLATE_NOOP("Words", "Undisputed"),
}
LACK: dict[Lack, str] = {
    Lack.UNDETERMINED: QT_TRANSLATE_NOOP("Words", "could not be determined"),
    Lack.PHOTO: QT_TRANSLATE_NOOP("Words", "photo needed"),
}
NOTICE: dict[NoticeKind, str] = {
    NoticeKind.DIFFERENT_OBJECT: QT_TRANSLATE_NOOP(
        "Notices", "The photos may not all show the same thing."
    ),
    NoticeKind.NOT_ANSWERABLE: QT_TRANSLATE_NOOP(
        "Notices", "These photos may not answer the question."
    ),
    NoticeKind.SCREENSHOT: QT_TRANSLATE_NOOP("Notices", "This may be a screenshot."),
    NoticeKind.DRAWING: QT_TRANSLATE_NOOP("Notices", "This may be a drawing, not a photo."),
    NoticeKind.PHOTO_OF_SCREEN: QT_TRANSLATE_NOOP("Notices", "This may be a photo of a screen."),
    NoticeKind.TEXT_INSTRUCTION: QT_TRANSLATE_NOOP(
        "Notices", "Text in a photo reads like an instruction to the model: check this answer."
    ),
    NoticeKind.SEEN_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Notices", "Another case has almost the same picture:"
    ),
}
NUMBER: dict[NumberKind, str] = {
    NumberKind.UPS: QT_TRANSLATE_NOOP("Words", "UPS"),
    NumberKind.UPU_S10: QT_TRANSLATE_NOOP("Words", "Post (UPU S10)"),
    NumberKind.FEDEX: QT_TRANSLATE_NOOP("Words", "FedEx"),
    NumberKind.USPS: QT_TRANSLATE_NOOP("Words", "USPS"),
    NumberKind.DHL: QT_TRANSLATE_NOOP("Words", "DHL"),
    NumberKind.SF_EXPRESS: QT_TRANSLATE_NOOP("Words", "SF Express"),
    NumberKind.JD_LOGISTICS: QT_TRANSLATE_NOOP("Words", "JD Logistics"),
    NumberKind.YTO_EXPRESS: QT_TRANSLATE_NOOP("Words", "YTO Express"),
    NumberKind.JT_EXPRESS: QT_TRANSLATE_NOOP("Words", "J&T Express"),
    NumberKind.SSCC: QT_TRANSLATE_NOOP("Words", "Shipping unit (SSCC)"),
    NumberKind.CONTAINER: QT_TRANSLATE_NOOP("Words", "Container"),
    NumberKind.VIN: QT_TRANSLATE_NOOP("Words", "Vehicle (VIN)"),
    NumberKind.GTIN: QT_TRANSLATE_NOOP("Words", "Article (GTIN)"),
}
KNOWN_LENGTH: dict[Known, str] = {
    Known.CARD_LONG: QT_TRANSLATE_NOOP("Words", "bank card, long edge"),
    Known.CARD_SHORT: QT_TRANSLATE_NOOP("Words", "bank card, short edge"),
    Known.RULER: QT_TRANSLATE_NOOP("Words", "10 cm of a ruler"),
    Known.LABEL_LONG: QT_TRANSLATE_NOOP("Words", "4 × 6 in label, long edge"),
    Known.LABEL_SHORT: QT_TRANSLATE_NOOP("Words", "4 × 6 in label, short edge"),
    Known.A4_LONG: QT_TRANSLATE_NOOP("Words", "A4 sheet, long edge"),
    Known.A4_SHORT: QT_TRANSLATE_NOOP("Words", "A4 sheet, short edge"),
    Known.TYPED: QT_TRANSLATE_NOOP("Words", "as typed"),
}
FORM: dict[Form, str] = {
    Form.LINE: QT_TRANSLATE_NOOP("Words", "Length"),
    Form.BOX: QT_TRANSLATE_NOOP("Words", "Rectangle"),
    Form.OUTLINE: QT_TRANSLATE_NOOP("Words", "Outline"),
}
NO_SCALE = QT_TRANSLATE_NOOP("Words", "no scale")
NO_EXTENT = QT_TRANSLATE_NOOP("Words", "no size: lines cross, or nothing between")
CHECK_DIGIT: dict[bool | None, str] = {
    True: QT_TRANSLATE_NOOP("Words", "check digit right"),
    False: QT_TRANSLATE_NOOP("Words", "check digit wrong"),
    None: QT_TRANSLATE_NOOP("Words", "not checked"),
}
# The same where there is room for a few words only; the sentence is one click away.
NOTICE_HEADING: dict[NoticeKind, str] = {
    NoticeKind.DIFFERENT_OBJECT: QT_TRANSLATE_NOOP("Notices", "Perhaps not all the same thing"),
    NoticeKind.NOT_ANSWERABLE: QT_TRANSLATE_NOOP("Notices", "May not answer the question"),
    NoticeKind.SCREENSHOT: QT_TRANSLATE_NOOP("Notices", "Perhaps a screenshot"),
    NoticeKind.DRAWING: QT_TRANSLATE_NOOP("Notices", "Perhaps a drawing, not a photo"),
    NoticeKind.PHOTO_OF_SCREEN: QT_TRANSLATE_NOOP("Notices", "Perhaps a photo of a screen"),
    NoticeKind.TEXT_INSTRUCTION: QT_TRANSLATE_NOOP("Notices", "Text reads like an instruction"),
    NoticeKind.SEEN_ELSEWHERE: QT_TRANSLATE_NOOP("Notices", "Seen in another case"),
}

PRACTICE_WORD = QT_TRANSLATE_NOOP("Words", "Practice")
PRACTICE = QT_TRANSLATE_NOOP("Words", "Practice, not an assessment")
DELETED_WORD = QT_TRANSLATE_NOOP("Words", "Deleted")
HELD_WORD = QT_TRANSLATE_NOOP("Words", "Legal hold")
