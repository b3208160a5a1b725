"""A section of the panel, whole."""

from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.inspection_section import InspectionSection
from ui.inspection.panel.section_parts import SectionParts


def made_section() -> InspectionSection:
    """With all its parts, which nobody waited between."""
    making = SectionParts.making(Talk())
    while True:
        try:
            next(making)
        except StopIteration as made:
            return InspectionSection(made.value)
