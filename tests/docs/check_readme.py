"""What the README promises of headgated is tried on the program: python3 check_readme.py README HEADGATED.

Its profile must pass --check, and it must name the options that --help names, no more and no less.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

README = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
HEADGATED = sys.argv[2]


def run(*arguments):
    return subprocess.run([HEADGATED, *arguments], capture_output=True, text=True, timeout=30)


class ReadmeTest(unittest.TestCase):
    def test_its_profile_passes_the_check(self):
        profiles = [block for block in re.findall(r"```json\n(.*?)```", README, re.DOTALL) if '"headgate"' in block]
        self.assertTrue(profiles, "the README shows no profile")
        for profile in profiles:
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder) / "profile.json"
                path.write_text(profile, encoding="utf-8")
                result = run("--profile", str(path), "--check")
                self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_it_names_the_options_of_help(self):
        section = README.split("## headgated", 1)[1].split("\n## ", 1)[0]
        options = r"--[a-z][a-z-]+"
        self.assertEqual(set(re.findall(options, section)), set(re.findall(options, run("--help").stdout)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
