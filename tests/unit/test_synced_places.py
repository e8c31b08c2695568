"""Cloud and network folders are recognised by how those programs name them."""

import pytest

from wijkdialoog.domain.synced_places import PlaceKind, recognise

CLOUDS = [
    (r"C:\Users\Anna\OneDrive\Mijn wijk.wijkdialoog", "OneDrive"),
    (r"C:\Users\Anna\OneDrive - Gemeente Apeldoorn\Wijk\a.wijkdialoog", "OneDrive"),
    (r"C:\Users\Anna\OneDrive – Welzijn\a.wijkdialoog", "OneDrive"),
    ("/Users/anna/Library/CloudStorage/OneDrive-Persoonlijk/a.wijkdialoog", "OneDrive"),
    (r"C:\Users\Anna\Dropbox\a.wijkdialoog", "Dropbox"),
    (r"C:\Users\Anna\Dropbox (Buurtteam)\a.wijkdialoog", "Dropbox"),
    (r"G:\Mijn Drive\a.wijkdialoog", "Google Drive"),
    (r"G:\My Drive\Wijk\a.wijkdialoog", "Google Drive"),
    (
        "/Users/anna/Library/CloudStorage/GoogleDrive-anna@voorbeeld.nl/a.wijkdialoog",
        "Google Drive",
    ),
    (r"C:\Users\Anna\iCloudDrive\a.wijkdialoog", "iCloud"),
    ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.wijkdialoog", "iCloud"),
    ("/home/anna/Nextcloud/a.wijkdialoog", "Nextcloud"),
    ("/home/anna/nextcloud2/a.wijkdialoog", "Nextcloud"),
    ("/home/anna/ownCloud/a.wijkdialoog", "ownCloud"),
    (r"C:\Users\Anna\STACK\a.wijkdialoog", "Stack"),
    (r"C:\Users\Anna\Box Sync\a.wijkdialoog", "Box"),
    (r"C:\Users\Anna\Proton Drive\a.wijkdialoog", "Proton Drive"),
]
NETWORKS = [
    (r"\\server\wijk\a.wijkdialoog", ""),
    (r"\\?\UNC\server\wijk\a.wijkdialoog", ""),
    ("//server/wijk/a.wijkdialoog", ""),
    ("/run/user/1000/gvfs/smb-share:server=nas,share=wijk/a.wijkdialoog", ""),
    ("/mnt/wijk/a.wijkdialoog", "cifs"),
    ("/mnt/wijk/a.wijkdialoog", "nfs4"),
    ("/mnt/wijk/a.wijkdialoog", "fuse.sshfs"),
    ("/mnt/wijk/a.wijkdialoog", "CIFS"),
]
PLAIN = [
    (r"C:\Users\Anna\Documents\Mijn wijk.wijkdialoog", "NTFS"),
    (r"C:\Users\Anna\Documents\OneDrive.wijkdialoog", ""),
    (r"C:\Users\Anna\Documents\Dropboxen van de buurt\a.wijkdialoog", ""),
    (r"C:\Users\Anna\Boxtel\a.wijkdialoog", ""),
    (r"C:\Users\Anna\Omega\a.wijkdialoog", ""),
    (r"\\?\C:\Users\Anna\a.wijkdialoog", ""),
    ("/home/anna/Documenten/a.wijkdialoog", "ext4"),
    ("/media/anna/STICK/a.wijkdialoog", "vfat"),
    ("a.wijkdialoog", ""),
    ("", ""),
]


@pytest.mark.parametrize(("path", "name"), CLOUDS)
def test_a_cloud_folder_is_called_by_its_name(path: str, name: str) -> None:
    found = recognise(path)
    assert found is not None
    assert (found.kind, found.name) == (PlaceKind.CLOUD, name)


@pytest.mark.parametrize(("path", "system"), NETWORKS)
def test_a_network_folder_is_recognised(path: str, system: str) -> None:
    found = recognise(path, system)
    assert found is not None
    assert found.kind is PlaceKind.NETWORK


@pytest.mark.parametrize(("path", "system"), PLAIN)
def test_a_folder_of_this_computer_is_left_in_peace(path: str, system: str) -> None:
    assert recognise(path, system) is None


def test_what_windows_says_of_a_drive_letter_counts() -> None:
    assert recognise(r"H:\Wijk\a.wijkdialoog") is None
    found = recognise(r"H:\Wijk\a.wijkdialoog", is_remote=True)
    assert found is not None
    assert found.kind is PlaceKind.NETWORK
