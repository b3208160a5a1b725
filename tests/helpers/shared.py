"""Material beside the repository (real photos, hostile files); tests that need it skip without."""

from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
SHARED: Path | None = _BESIDE if (_BESIDE / "DATA.csv").is_file() else None

needs_shared = pytest.mark.skipif(SHARED is None, reason="no ../shared beside the repository")


def shared(*parts: str) -> Path:
    """A path under ../shared; only for tests marked needs_shared."""
    assert SHARED is not None
    return SHARED.joinpath(*parts)
