"""`manifest.json`: what a folder of output was made of, and how far it is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from typing import Any, Final

from ..errors import BulkError
from ..fetch.address import shown
from ..model import Limits
from .filters import Filters
from .inputs import Input
from .shards import Shard
from .storage import Storage
from .working import ShardEnd

__all__ = ["MANIFEST", "Manifest", "Settings"]

MANIFEST: Final = "manifest.json"
_FORMAT: Final = "newsgrab bulk"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What the output depends on, besides the inputs."""

    filters: Filters
    limits: Limits
    shard_bytes: int
    near_duplicates: bool
    """Whether they are dropped."""
    rules: str | None = None
    """What changes when any of the user's site rules does."""

    def told(self) -> dict[str, Any]:
        """As JSON has it."""
        filters = {key: value for key, value in asdict(self.filters).items() if value}
        return {
            "newsgrab": version("newsgrab"),
            "filters": {key: list(value) if isinstance(value, tuple) else str(value) for key, value in filters.items()},
            "limits": self.limits.model_dump(),
            "shard_bytes": self.shard_bytes,
            "near_duplicates": self.near_duplicates,
            "rules": self.rules,
        }


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of output holds."""

    settings: dict[str, Any]
    inputs: list[Input]
    shards: list[Shard]
    """In the order of their names."""
    ends: dict[str, ShardEnd] = field(default_factory=dict)
    """Of a finished run: name of each shard that is done → what became of it."""
    failed: dict[str, str] = field(default_factory=dict)
    """Name of a shard that is not → why."""
    is_finished: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to do: every input could be read, every shard is done."""
        return self.is_finished and not self.failed and not any(one.error for one in self.inputs)

    def check(self, settings: Settings, inputs: list[Input], folder: str) -> None:
        """Raises `BulkError` where a run of these settings and inputs would not continue this one, of this folder."""
        told = settings.told()
        for name, value in told.items():
            if self.settings.get(name) != value:
                raise BulkError(
                    f"{folder} was begun with {name} {self.settings.get(name)}, not {value}: give another folder"
                )
        now = {one.address: one for one in inputs}
        for before in self.inputs:
            after = now.get(before.address)
            if after is None:
                raise BulkError(f"{folder} is made of {shown(before.address)} too, which is not among the inputs now")
            if before.error is None and after.error is None and before.size != after.size:
                raise BulkError(f"{shown(before.address)} has changed since {folder} was begun: give another folder")

    def ended(self, ends: dict[str, ShardEnd], failed: dict[str, str]) -> Manifest:
        """Of a run that has come to its end."""
        return replace(self, ends=ends, failed=failed, is_finished=True)

    def write(self, out: Storage) -> None:
        """Puts it in its place."""
        content = {
            "format": _FORMAT,
            "version": _VERSION,
            "finished": self.is_finished,
            **self.settings,
            "inputs": [_without_none(asdict(one)) for one in self.inputs],
            "shards": [_without_none(asdict(one) | self._end(one.name)) for one in self.shards],
        }
        with out.replacing(MANIFEST) as file:
            file.write(json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n")

    @classmethod
    def read(cls, out: Storage) -> Manifest | None:
        """That of a folder; `None` where there is none.

        Raises:
            BulkError: It is not one that this version can read.
        """
        if not out.exists(MANIFEST):
            return None
        try:
            content = json.loads(out.read_bytes(MANIFEST))
            if content["format"] != _FORMAT or content["version"] != _VERSION:
                raise BulkError(
                    f"{out.address}/{MANIFEST} is of another format: {content['format']} {content['version']}"
                )
            shards = content["shards"]
            done = [one for one in shards if "outcomes" in one]
            return cls(
                settings={key: content[key] for key in Settings.__dataclass_fields__ if key in content}
                | {"newsgrab": content["newsgrab"]},
                inputs=[Input(**{"kind": None, "size": None, "error": None} | one) for one in content["inputs"]],
                shards=[
                    Shard(one["name"], one["kind"], tuple(one["files"]), one["start"], one.get("end")) for one in shards
                ],
                ends={one["name"]: ShardEnd(one["name"], one["outcomes"], one.get("error")) for one in done},
                failed={one["name"]: one["error"] for one in shards if "error" in one and "outcomes" not in one},
                is_finished=content["finished"],
            )
        except (ValueError, KeyError, TypeError) as error:
            raise BulkError(f"{out.address}/{MANIFEST} cannot be read: {type(error).__name__}: {error}") from error

    def _end(self, name: str) -> dict[str, Any]:
        end = self.ends.get(name)
        if end is None:
            return {"error": self.failed.get(name)}
        return {"records": end.records, "outcomes": end.outcomes, "error": end.error}


def _without_none(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value is not None}
