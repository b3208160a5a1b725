"""The network loop."""

import asyncio
import threading

from app.network import Network


def test_runs_on_a_thread_of_its_own() -> None:
    async def where() -> str:
        return threading.current_thread().name

    network = Network()
    assert network.submit(where()).result.result() == "network"
    network.close()
    network.close()


def test_a_stopped_job_ends_after_it_has_saved() -> None:
    saved, started = [], threading.Event()

    async def work() -> str:
        try:
            started.set()
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            await asyncio.sleep(0.02)
            saved.append("what had come")
            return "stopped"
        return "done"

    network = Network()
    job = network.submit(work())
    started.wait()
    job.stop()
    assert job.result.result() == "stopped"
    assert saved == ["what had come"]
    network.close()


def test_closing_lets_everything_save_first() -> None:
    saved, started = [], threading.Event()

    async def work() -> None:
        try:
            started.set()
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.02)
            saved.append(1)

    network = Network()
    network.submit(work())
    started.wait()
    network.close()
    assert saved == [1]
