"""The first morning after the fire, as a shop owner who cannot see the screen would live it: start the program for the first
time, look round the sample shop, find a customer, move her to a channel that works, print the waybills, read the barcode."""
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


def find_a_customer():
    pass


def main(program):
    folder = pathlib.Path(tempfile.mkdtemp()) / "shop"
    window = subprocess.Popen([program, "--data", str(folder), "--lang", "en"])
    try:
        first_run(folder)
        find_a_customer()
    finally:
        window.terminate()
        window.wait(20)


if __name__ == "__main__":
    main(sys.argv[1])
