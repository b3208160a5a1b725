"""The pages of connections and the network, joined to what asks servers, the keyring and Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.settings.connections.find_dialog import FindDialog

if TYPE_CHECKING:
    from ui.settings.connections.connections_page import ConnectionsPage
    from ui.settings.network_page import NetworkPage
    from ui.settings.settings_model import SettingsModel

_LOOK_UP_MS = 300


class Probing(QObject):
    """Belongs to the page of connections, and ends with it."""

    def __init__(
        self, model: SettingsModel, connections: ConnectionsPage, network: NetworkPage
    ) -> None:
        super().__init__(connections)
        self._model, self._probe = model, model.probe
        self._page, self._network = connections, network
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LOOK_UP_MS)
        self._waiting.timeout.connect(self._look_up)
        self._connect_page()
        self._connect_answers()
        self._connect_network()
        self._another_shown()

    def look_up_proxy(self) -> None:
        """Somebody looks at the network: what leads to the connection's server, and what may?"""
        self._probe.read_policy()
        self._probe.look_up_proxy(self._page.connection)

    def stop(self) -> None:
        """Nobody waits for answers any more."""
        self._waiting.stop()
        self._probe.stop()

    def _connect_page(self) -> None:
        model, probe, page = self._model, self._probe, self._page
        page.shown.connect(self._another_shown)
        page.test.connect(lambda: model.check(page.connection, page.typed_key))
        page.stop_test.connect(probe.stop_check)
        page.list_models.connect(lambda: probe.list_models(page.connection, page.typed_key))
        page.stop_listing.connect(probe.stop_listing)
        page.forget_key.connect(lambda: probe.forget_key(page.connection))
        page.look.connect(self._find)
        page.form.model.edited.connect(self._another_model)

    def _connect_answers(self) -> None:
        probe, page = self._probe, self._page
        probe.key_looked_up.connect(page.form.key.show_place)
        probe.measured.connect(page.form.show_measured)
        probe.listing.connect(page.form.model.set_listing)
        probe.listed.connect(page.form.model.offer)
        probe.listing_failed.connect(page.form.model.show_failure)
        probe.check_running.connect(page.lines.set_running)
        probe.check_line.connect(page.show_line)
        probe.check_failed.connect(page.lines.show_failure)
        probe.checked.connect(page.take)

    def _connect_network(self) -> None:
        model, probe, page = self._model, self._probe, self._network
        page.read_certificates.connect(probe.read_certificates)
        page.forget_login.connect(lambda proxy: model.keep_login(proxy, ""))
        probe.certificates_read.connect(page.show_certificates)
        probe.proxy_found.connect(self._show_proxy)
        probe.policy_read.connect(page.policy.show_policy)
        probe.policy_read.connect(self._page.form.address.show_policy)

    def _another_shown(self) -> None:
        """Another connection, or the same at another server: where is its key?"""
        self._page.form.key.show_place(None)
        self._probe.stop_listing()
        self._another_model()

    def _another_model(self) -> None:
        """How it did is known of one model alone."""
        self._page.form.measured.clear()
        self._waiting.start()

    def _look_up(self) -> None:
        self._probe.read_policy()
        self._probe.look_up_key(self._page.connection)
        self._probe.look_up_measured(self._page.connection)

    def _find(self) -> None:
        dialog = FindDialog(self._probe, self._page.window())
        dialog.chosen.connect(self._page.add)
        dialog.open()

    def _show_proxy(self, proxy: str, kept: bool) -> None:
        self._network.show_proxy(self._page.connection.host, proxy, kept)
