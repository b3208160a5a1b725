"""What the self-test says of each part."""

from app.domain.keeping.self_check import Part, State
from app.wording.marking import QT_TRANSLATE_NOOP

PART = {
    Part.MAIN_JOB: QT_TRANSLATE_NOOP("SelfTest", "Photo, assessment, report"),
    Part.DATABASE: QT_TRANSLATE_NOOP("SelfTest", "Database"),
    Part.DISK: QT_TRANSLATE_NOOP("SelfTest", "Disk"),
    Part.FONTS: QT_TRANSLATE_NOOP("SelfTest", "Fonts of reports"),
    Part.DRAWING: QT_TRANSLATE_NOOP("SelfTest", "Drawing without a graphics card"),
    Part.NETWORK: QT_TRANSLATE_NOOP("SelfTest", "Network"),
    Part.KEYRING: QT_TRANSLATE_NOOP("SelfTest", "Keyring"),
    Part.CLOCK: QT_TRANSLATE_NOOP("SelfTest", "Clock"),
}
STATE = {
    State.WELL: QT_TRANSLATE_NOOP("SelfTest", "well"),
    State.MISSING: QT_TRANSLATE_NOOP("SelfTest", "not there, not needed"),
    State.FAILED: QT_TRANSLATE_NOOP("SelfTest", "failed"),
}
