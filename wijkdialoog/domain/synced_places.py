"""Recognises folders that another program or another computer also writes in. Pure functions."""

import re
from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """Why a place is risky for an open dossier."""

    CLOUD = "cloud"
    NETWORK = "network"


@dataclass(frozen=True)
class SyncedPlace:
    """A risky place. `name` as people know it: "OneDrive"; "" for a network drive."""

    kind: PlaceKind
    name: str = ""


# Names of folders as the programs make them: "OneDrive", "OneDrive - Gemeente Apeldoorn".
_CLOUDS: tuple[tuple[str, str], ...] = (
    ("OneDrive", r"onedrive(?:\s*[-–—].*)?|sharepoint(?:\s*[-–—].*)?"),
    ("Dropbox", r"dropbox(?:\s*\(.*\)|\s*[-–—].*)?"),
    ("Google Drive", r"google ?drive(?:[-\s(].*)?|googledrive-.*|my drive|mijn drive|mijn schijf"),
    ("iCloud", r"icloud ?drive.*|com~apple~clouddocs|icloud~.*"),
    ("Nextcloud", r"nextcloud\d*(?:[-\s(].*)?"),
    ("ownCloud", r"owncloud\d*(?:[-\s(].*)?"),
    ("Stack", r"stack|transip stack.*"),
    ("Box", r"box|box sync"),
    ("pCloud", r"pcloud ?drive|pcloud ?sync"),
    ("Proton Drive", r"proton ?drive(?:[-\s(].*)?"),
    ("MEGA", r"mega ?sync|mega"),
    ("Syncthing", r"syncthing"),
)
_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _CLOUDS)
_CLOUD_FILE_SYSTEMS = {"fuse.rclone": "rclone", "fuse.onedriver": "OneDrive"}
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "smb2",
        "afpfs",
        "ncpfs",
        "davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.gvfsd-fuse",
        "webdav",
        "9p",
        "ceph",
        "glusterfs",
        "fuse.glusterfs",
    }
)
_UNC = re.compile(r"(?:\\\\|//)(?![?.][\\/])[^\\/]+[\\/]|\\\\\?\\UNC\\", re.IGNORECASE)
_DIVIDERS = re.compile(r"[\\/]+")


def recognise(path: str, file_system: str = "", *, is_remote: bool = False) -> SyncedPlace | None:
    """Return what makes the place of a file risky, or None.

    path         of the file, as the system writes it
    file_system  as /proc/mounts or Qt names it ("cifs"); "" when not known
    is_remote    the system says the drive is on another computer
    """
    folders = _DIVIDERS.split(path)[:-1]
    for folder in folders:
        for name, pattern in _PATTERNS:
            if pattern.fullmatch(folder.strip()):
                return SyncedPlace(PlaceKind.CLOUD, name)
    system = file_system.casefold()
    if system in _CLOUD_FILE_SYSTEMS:
        return SyncedPlace(PlaceKind.CLOUD, _CLOUD_FILE_SYSTEMS[system])
    if is_remote or system in _NETWORK_FILE_SYSTEMS or _UNC.match(path) or "gvfs" in folders:
        return SyncedPlace(PlaceKind.NETWORK)
    return None
