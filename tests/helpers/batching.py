"""Batches to test with."""

from typing import Any

from app.domain.batch import Batch
from app.domain.words import Language
from tests.helpers.cases import MEI, NOON


def batch(**more: Any) -> Batch:
    """A batch about parcels, asked of the practice engine."""
    told: dict[str, Any] = {"id": "batch-1", "name": "Monday", "template": "parcel"}
    told |= {"connection": "practice", "language": Language.ENGLISH, "by": MEI, "created_at": NOON}
    return Batch(**{**told, **more})
