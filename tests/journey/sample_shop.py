"""The first start of the built program, as a shop owner who cannot see the screen would live it: name the shop, choose the
sample shop, and hear that it is one."""
import pathlib
import subprocess
import sys
import tempfile

import person


def first_run(folder):
    person.find("push button", "Begin")
    person.press("Look round a sample shop", "radio button")
    person.press("Begin")
    person.has_text("This is the sample shop")


def main(program):
    folder = pathlib.Path(tempfile.mkdtemp()) / "shop"
    window = subprocess.Popen([program, "--data", str(folder), "--lang", "en"])
    try:
        first_run(folder)
    finally:
        window.terminate()
        window.wait(20)


if __name__ == "__main__":
    main(sys.argv[1])
