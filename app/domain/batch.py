"""A batch: many photos that become cases unattended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Planned:
    """A case that a batch is to make, or one that is there and asked again.

    name: what people would call it (the folder, the row, the file it comes from). number: claim or
    tracking number, "" for none. paths: of its photos, in their order, absolute. case_id: of the
    case that is asked again, "" for a new one. question: "" for the template's usual one."""

    name: str
    number: str = ""
    paths: tuple[str, ...] = ()
    case_id: str = ""
    question: str = ""
