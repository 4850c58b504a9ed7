"""Every Qt model of ours keeps the rules of Qt's models, full, empty and after a change."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel
from pytestqt.modeltest import ModelTester

import gui.models
from core.i18n import words_for
from core.library.filters import EVERYTHING, Order
from core.vocabulary import Kind, Platform
from core.worklist import Task
from gui.kit import Kit
from gui.models.item_table import ItemTableModel
from gui.models.ledger import LedgerModel
from gui.models.opened import Opened
from gui.models.talks import TalksModel
from gui.models.worklist import WorkModel

TASK = Task(0, "key", Platform.FACEBOOK, Kind.POST, None, "Your profile", "Hello", None)
Fill = Callable[[QAbstractItemModel, Opened], None]
MODELS: dict[type[QAbstractItemModel], tuple[Callable[[Kit, Opened], QAbstractItemModel], Fill]] = {
    ItemTableModel: (
        lambda kit, opened: ItemTableModel(kit, opened.library),
        lambda model, opened: model.show_rows(opened.library.rows(EVERYTHING, Order.NEWEST_FIRST)),
    ),
    LedgerModel: (
        lambda kit, _opened: LedgerModel(kit),
        lambda model, opened: model.show_entries(opened.ledger),
    ),
    WorkModel: (
        lambda kit, _opened: WorkModel(kit),
        lambda model, _opened: model.show_tasks([TASK], frozenset()),
    ),
    TalksModel: (
        lambda _kit, _opened: TalksModel(words_for("en")),
        lambda model, opened: model.show_talks(opened.library.talks(EVERYTHING)),
    ),
}


@pytest.mark.parametrize("kind", MODELS)
def test_a_model_is_sound_empty_full_and_empty_again(
    kit: Kit, opened: Opened, qtmodeltester: ModelTester, kind: type[QAbstractItemModel]
) -> None:
    make, fill = MODELS[kind]
    model = make(kit, opened)
    qtmodeltester.check(model)
    fill(model, opened)
    assert model.rowCount() > 0
    qtmodeltester.check(model)


def test_no_model_is_left_out() -> None:
    for module in pkgutil.iter_modules(gui.models.__path__, "gui.models."):
        importlib.import_module(module.name)
    ours = {kind for kind in _all_kinds(QAbstractItemModel) if kind.__module__.startswith("gui.")}
    assert ours == set(MODELS)


def _all_kinds(base: type[QAbstractItemModel]) -> set[type[QAbstractItemModel]]:
    below = set(base.__subclasses__())
    return below | {one for kind in below for one in _all_kinds(kind)}
