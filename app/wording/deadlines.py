"""Names of the deadlines that come with the program; kept, and matched, as they stand there."""

from app.wording.marking import QT_TRANSLATE_NOOP

DEADLINE_NAMES = "DeadlineNames"
DEADLINES = (
    QT_TRANSLATE_NOOP("DeadlineNames", "UPS, United States"),
    QT_TRANSLATE_NOOP("DeadlineNames", "UPS, some countries"),
    QT_TRANSLATE_NOOP("DeadlineNames", "FedEx, international"),
    QT_TRANSLATE_NOOP("DeadlineNames", "FedEx, United States"),
    QT_TRANSLATE_NOOP("DeadlineNames", "USPS"),
    QT_TRANSLATE_NOOP("DeadlineNames", "Air cargo (Montreal Convention)"),
    QT_TRANSLATE_NOOP("DeadlineNames", "European road freight, hidden damage"),
    QT_TRANSLATE_NOOP("DeadlineNames", "US LTL, concealed damage"),
)
