"""Pictures of the office's own and the sample page, on a real data folder."""

import asyncio
from functools import partial
from pathlib import Path

from PIL import Image

from app.domain.keeping.lost_picture import LostPicture
from app.errors import AppError, PhotoRefused
from app.office.letterhead import look_of
from app.office.pictures import picture_at
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from tests.helpers.desks import desk_in
from tests.helpers.waiting import until
from ui.settings.report.look_model import LookModel

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">
<rect width="300" height="100" rx="12" fill="#0b6b8a"/></svg>"""


def test_a_logo_is_taken_in_and_the_page_shows_it(tmp_path: Path) -> None:
    svg, png, bad = (tmp_path / name for name in ("logo.svg", "hand.png", "bad.svg"))
    svg.write_text(SVG, encoding="utf-8")
    Image.new("RGBA", (900, 300), (0, 0, 0, 0)).save(png)
    bad.write_text(SVG.replace("<rect", "<script/><rect"), encoding="utf-8")

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            crashed, failed, taken = list[Exception](), list[AppError](), dict[str, str]()
            pages: list[bytes] = []

            async def ready() -> object:
                return desk

            model = LookModel(ready, crashed.append)  # type: ignore[arg-type]
            model.failed.connect(failed.append)
            model.taken.connect(taken.__setitem__)
            model.drawn.connect(lambda _w, _h, pixels: pages.append(bytes(pixels)))
            for what, path in (("logo", svg), ("signature", png)):
                model.take(what, path)
                await until(partial(taken.__contains__, what))
            model.take("logo", bad)
            await until(lambda: bool(failed))
            assert isinstance(failed[0], PhotoRefused)
            head = Letterhead(logo=taken["logo"]).with_signature("Mei", taken["signature"])
            plain = Settings(adjuster="Mei")
            own = Settings(adjuster="Mei", letterhead=head)
            look = look_of(own, desk.folder, "Mei")
            assert look.logo == picture_at(desk.folder, taken["logo"])
            assert look.signature is not None
            assert look_of(own, desk.folder, "Jonas").signature is None
            gone: list[object] = []
            model.lost.connect(gone.append)
            model.find_lost(head, "Mei")
            lacking = Letterhead(logo="a" * 64).with_signature("Jonas", "b" * 64)
            model.find_lost(lacking, "Mei")
            await until(lambda: bool(gone), 60)
            assert gone == [(LostPicture(),)]
            model.draw(plain, 300)
            await until(lambda: len(pages) == 1)
            model.draw(own, 300)
            await until(lambda: len(pages) == 2)
            await model.close()
            assert crashed == []
            assert pages[0] != pages[1]

    asyncio.run(work())
