"""What a desktop is told of Headgate: test_metadata.py FOLDER, the packaging folder of a build."""
import configparser
import re
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "packaging"
BUILT = Path(sys.argv.pop(1)) if len(sys.argv) > 1 else ROOT / "build/release/packaging"
ID = "dev.headgate.Headgate"
LANGUAGES = ["de", "fr", "es", "zh_CN", "ja"]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def version():
    return re.search(r"project\(headgate VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)


class Metadata(unittest.TestCase):
    def test_the_desktop_file_is_valid(self):
        result = run("desktop-file-validate", "--warn-kde", str(SOURCE / f"{ID}.desktop"))
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_the_desktop_file_speaks_every_language(self):
        desktop = configparser.ConfigParser(interpolation=None, strict=True)
        desktop.optionxform = str
        desktop.read(SOURCE / f"{ID}.desktop")
        for group, keys in (("Desktop Entry", ("GenericName", "Comment")), ("Desktop Action demo", ("Name",))):
            for key in keys:
                for language in LANGUAGES:
                    self.assertIn(f"{key}[{language}]", desktop[group])

    def test_the_metainfo_is_valid(self):
        # Its one remark of all, pedantic, is that the id has capitals, as ids of applications have.
        result = run("appstreamcli", "validate", "--no-net", "--no-color", str(SOURCE / f"{ID}.metainfo.xml"))
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertNotRegex(result.stdout, r"(?m)^[EWI]:")

    def test_the_metainfo_names_this_version(self):
        releases = ElementTree.parse(SOURCE / f"{ID}.metainfo.xml").getroot().iter("release")
        self.assertEqual(next(releases).get("version"), version())

    def test_icons_are_drawn_in_every_size(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            data = (BUILT / f"hicolor/{size}x{size}/apps/{ID}.png").read_bytes()
            self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", data[16:24]), (size, size))

    def test_the_service_starts_a_program_that_is_installed(self):
        unit = (BUILT / "headgated.service").read_text()
        self.assertRegex(unit, r"(?m)^ExecStart=/\S+/bin/headgated --profile %E/headgate/profile\.json$")
        self.assertNotIn("@", unit)


if __name__ == "__main__":
    unittest.main()
