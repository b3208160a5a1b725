"""What several tests of photos work with."""

import asyncio
from collections.abc import Iterator

import pytest

from app.photos.decoder import Decoder


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """Its children are started once for all tests of a file."""
    made = Decoder()
    asyncio.run(made.warm())
    yield made
    made.close()
