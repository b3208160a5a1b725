"""After a rescue: photos that are still in the photo store come back into cases."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from app.desk import Desk
from app.domain.keeping.harm import Gathered
from app.domain.who import Who
from app.domain.words import Arrival, Kind
from app.errors import AppError
from app.photos.intake import Incoming, receive
from app.store.rescue.left_over import left_over

_TOGETHER = timedelta(minutes=10)  # photos that came so close to each other are one case's


async def gather(desk: Desk, who: Who) -> Gathered:
    """Bring back every original that no case has. One that can't be read any more stays where it
    is. It can be cancelled at any time, and goes on when it is asked for again.

    Raises StoreDamaged, StoreUnwritable."""
    originals = await asyncio.to_thread(_originals, desk.folder)
    lost = await desk.store.do(left_over, frozenset(originals))
    back = 0
    for sha256, case_id in lost.items():
        back += bool(case_id) and await _into(desk, case_id, originals[sha256], who)
    homeless = [originals[sha256] for sha256, case_id in lost.items() if not case_id]
    found, numbers = 0, []
    for came, paths in await asyncio.to_thread(_by_time, homeless):
        case = await desk.store.new_case(Kind.GENERAL, who, f"{came:%Y-%m-%d %H:%M}")
        taken = [await _into(desk, case.id, path, who) for path in paths]
        found += sum(taken)
        numbers.append(case.number)
    return Gathered(back, found, tuple(numbers))


async def _into(desk: Desk, case_id: str, path: Path, who: Who) -> bool:
    """False for a photo that can't be read, or whose case takes none."""
    incoming = Incoming(path.name[:8] + path.suffix, Arrival.COMMAND, path, source="photo store")
    try:
        photo = await receive(incoming, desk.files, desk.decoder, who)
        await desk.store.add_photo(case_id, photo, who)
    except AppError:
        return False
    finally:
        await asyncio.to_thread(desk.files.settle, path.name[:64])
    return True


def _originals(folder: Path) -> dict[str, Path]:
    found = (folder / "photos" / "originals").glob("??/*")
    return {path.name[:64]: path for path in found if len(path.stem) == 64}


def _by_time(paths: list[Path]) -> Iterator[tuple[datetime, list[Path]]]:
    """Those that came together, with when the first of them came, by the clock on the wall."""
    several: list[Path] = []
    first = last = datetime.now().astimezone()
    for path in sorted(paths, key=lambda path: path.stat().st_mtime):
        at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        if several and at - last > _TOGETHER:
            yield first, several
            several = []
        first = first if several else at
        several, last = [*several, path], at
    if several:
        yield first, several
