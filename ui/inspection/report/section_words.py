"""Sections, layouts and prints in words."""

from PySide6.QtCore import QCoreApplication

from app.domain.report_plan import Layout, Prints, Section

_translate = QCoreApplication.translate


def section_words() -> dict[Section, str]:
    """What people call each section."""
    return {
        Section.COVER: _translate("Sections", "Cover"),
        Section.SUMMARY: _translate("Sections", "Summary"),
        Section.DECISION: _translate("Sections", "Decision"),
        Section.NOTICES: _translate("Sections", "What to know of the photos"),
        Section.RULES: _translate("Sections", "From the office's rules"),
        Section.ANSWER: _translate("Sections", "Answer"),
        Section.FIELDS: _translate("Sections", "Proposed by the model"),
        Section.FINDINGS: _translate("Sections", "Findings"),
        Section.OPEN_POINTS: _translate("Sections", "Undetermined, photos needed"),
        Section.DIAGRAM: _translate("Sections", "Drawing of the damage"),
        Section.PRICE_RANGE: _translate("Sections", "Indicative range"),
        Section.READ_BY_BOTH: _translate("Sections", "Read by model and program"),
        Section.SECOND_OPINIONS: _translate("Sections", "Second opinions"),
        Section.LIMITS: _translate("Sections", "Limits"),
        Section.DISCLOSURE: _translate("Sections", "Use of artificial intelligence"),
        Section.SIGNATURE: _translate("Sections", "Signature"),
        Section.PHOTOS: _translate("Sections", "Photos"),
        Section.CLOSE_UPS: _translate("Sections", "Close-ups"),
        Section.INTEGRITY: _translate("Sections", "Integrity of the photos"),
        Section.APPENDIX: _translate("Sections", "Appendix: model output"),
        Section.CONVERSATION: _translate("Sections", "Follow-up questions"),
    }


def layout_words() -> dict[Layout, str]:
    """How photos are laid out."""
    return {
        Layout.ONE: _translate("Sections", "1"),
        Layout.TWO: _translate("Sections", "2"),
        Layout.FOUR: _translate("Sections", "4"),
        Layout.CONTACT: _translate("Sections", "Contact sheet"),
    }


def print_words() -> dict[Prints, str]:
    """What is on them."""
    return {
        Prints.ANNOTATED: _translate("Sections", "With findings"),
        Prints.CLEAN: _translate("Sections", "Clean"),
        Prints.BOTH: _translate("Sections", "Both"),
    }
