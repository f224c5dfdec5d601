"""The check must be able to fail: each case is a small tree with one breach, and the words that must name it."""

import pathlib
import tempfile
import unittest

import check

TABLE = """
hg_layer(base)
hg_layer(io USES base)  # hg_layer(comment USES nothing)
hg_layer(http USES base)
hg_layer(crypto USES base LIBS OpenSSL::Crypto)
hg_layer(net USES base io
         LIBS OpenSSL::SSL QT Core Network)
hg_layer(config USES base QT Core)
hg_layer(store USES base)
"""
ERRORS = "| `no_route` | 404 | no route matches |\n"
FIELDS = "## The access log\n| `status`, `time` | said |\n## More\n| `else` | not said |\n"
README_TABLES = ERRORS + FIELDS
GOOD = {
    "core/CMakeLists.txt": TABLE,
    "core/base/error.h": "#include <string>\n#include <cstdint>\n",
    "core/base/error.cpp": '{"none", Ours, 0, false, ""},\n{"no_route", Ours, 404, false, "no route matches"},\n',
    "core/http/uri.h": '#include "core/base/error.h"\n',
    "core/http/uri.cpp": '#include "core/http/uri.h"\n\n#include <charconv>\n',
    "core/http/uri_values.h": "",
    "core/crypto/digest.cpp": "#include <openssl/evp.h>\n",
    "core/net/socket.cpp": '#include <sys/epoll.h>\n#include <QTcpServer>\n#include <openssl/ssl.h>\n#include "socket.moc"\n',
    "core/config/document.h": "#include <QString>\n",
    "core/control/gateway.h": "",
    "core/store/access_line.cpp": 'line.text("time", t);\nline.number("status", 200);\n',
    "app/main.cpp": '#include "core/http/uri.h"\n#include "core/net/socket.cpp"\n',
    "ui/CMakeLists.txt": "hg_ui_part(look FOLDERS paint icons)\nhg_ui_part(frame USES look)  # hg_ui_part(no USES one)\n",
    "ui/paint/lamps.h": "",
    "ui/icons/a.h": '#include "ui/paint/lamps.h"\n',
    "ui/frame/bar.h": '#include "ui/paint/lamps.h"\n',
    "ui/window.cpp": '#include <QMainWindow>\n#include "core/control/gateway.h"\n#include "core/http/uri_values.h"\n'
                     '#include "core/config/document.h"\n',
    "README.md": "Put it into /etc/headgate/.\n" + README_TABLES,
}
BREACHES = {
    "a layer that it may not use": ("core/base/a.h", '#include "core/http/uri.h"\n', "core/base/a.h:1: includes core/http/uri.h"),
    "a breach that is not on the first line": ("core/io/a.h", '#include <string>\n\n  # include "core/http/uri.h"\n', "core/io/a.h:3:"),
    "a layer without a line in the table": ("core/odd/a.h", '#include "core/base/error.h"\n', "core/odd is not in"),
    "core that includes app": ("core/http/a.h", '#include "app/main.cpp"\n', "core includes nothing from app"),
    "a path that is not from the root": ("core/http/a.h", '#include "uri.h"\n', "no such file"),
    "Qt where there is none": ("core/http/a.h", "#include <QString>\n", "http has no Qt"),
    "Qt by its module's folder": ("core/http/a.h", "#include <QtCore/QString>\n", "http has no Qt"),
    "Qt by its small header": ("core/http/a.h", "#include <qglobal.h>\n", "http has no Qt"),
    "a Qt module that is not named": ("core/config/a.h", "#include <QTcpSocket>\n", "config has no Qt Network"),
    "a library that is not named": ("core/http/a.h", "#include <openssl/evp.h>\n", "does not name OpenSSL"),
    "more of a library than is named": ("core/crypto/a.h", "#include <openssl/ssl.h>\n", "does not name OpenSSL::SSL"),
    "sockets outside of net": ("core/http/a.h", "#include <sys/socket.h>\n", "sockets are the business of"),
    "a header that nobody knows": ("core/http/a.h", "#include <curl/curl.h>\n", "unknown"),
    "ui that includes the engine's side": ("ui/a.h", '#include "core/http/uri.h"\n', "ui may use"),
    "a part of ui that is above": ("ui/paint/b.h", '#include "ui/frame/bar.h"\n', "look may use no other part of ui"),
    "a part of ui without a line in the table": ("ui/odd/b.h", '#include "ui/paint/lamps.h"\n', "ui/odd is not in"),
    "a singleton": ("core/http/a.cpp", "auto& registry = Registry::instance();\n", "singletons"),
    "a wait that GoogleTest does not hear of": ("tests/ui/a.cpp", "  QTRY_COMPARE_WITH_TIMEOUT(a, b, 5000);\n", "tests/ui/a.cpp:1: QTRY_COMPARE"),
    "a comparison that it does not hear of": ("tests/ui/a.h", "QCOMPARE(a, b);\n", "GoogleTest does not hear of it"),
    "unfinished work": ("app/a.cpp", "// TODO: the rest\n", "unfinished work"),
    "unfinished work outside of code": ("README.md", README_TABLES + "FIXME\n", "unfinished work"),
    "a machine's path": ("README.md", README_TABLES + "cd /home/ada/headgate\n", "somebody's machine"),
    "a long file": ("core/http/a.cpp", "\n" * 501, "501 lines, 500 are allowed"),
    "a long file of ui": ("ui/a.cpp", "\n" * 301, "301 lines, 300 are allowed"),
    "a long file that has grown": ("core/http/a.cpp", "\n" * 603, "603 lines, 600 are allowed"),
    "a long file that has shrunk": ("core/http/a.cpp", "\n" * 590, "lower its number"),
    "a long file that is one no more": ("core/http/a.cpp", "\n" * 400, "remove it"),
    "an exception without its file": ("README.md", README_TABLES, "there is no core/http/a.cpp"),
    "a lock file with addresses": ("tests/real/package-lock.json", '{"resolved": "https://example.org"}', "download addresses"),
    "an error that the README does not list": ("README.md", FIELDS, "lacks: | `no_route`"),
    "an error that only the README lists": ("README.md", README_TABLES + "| `gone` | 500 | gone |\n", "knows nothing of: | `gone`"),
    "a log field that the README does not list": ("README.md", ERRORS + FIELDS.replace(", `time`", ""), "lacks time"),
    "a log field that only the README lists": ("README.md", ERRORS + FIELDS.replace("time", "gone`, `time"), "does not write gone"),
    "a table out of order": ("core/CMakeLists.txt", "hg_layer(io USES base)\n" + TABLE, "base, which is not above it"),
}
WITH_EXCEPTION = {"a long file that has grown", "a long file that has shrunk", "a long file that is one no more",
                  "an exception without its file"}


def problems_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return check.check(root)


class CheckTest(unittest.TestCase):
    def test_a_good_tree_has_no_breach(self):
        self.assertEqual(problems_of(GOOD), [])

    def test_each_breach_is_found_and_is_the_only_one(self):
        for name, (path, text, words) in BREACHES.items():
            with self.subTest(name):
                files = {**GOOD, path: text}
                if name in WITH_EXCEPTION:
                    files["tests/layering/long_files.txt"] = "# lines path\n600 core/http/a.cpp\n"
                problems = problems_of(files)
                self.assertEqual(len(problems), 1, problems)
                self.assertIn(words, problems[0])

    def test_a_long_file_within_its_exception_passes(self):
        files = {**GOOD, "core/http/a.cpp": "\n" * 600, "tests/layering/long_files.txt": "600 core/http/a.cpp\n"}
        self.assertEqual(problems_of(files), [])


if __name__ == "__main__":
    unittest.main()
