"""The built program as a shop owner who cannot see the screen would live the Sunday after the fire: open the sample shop, hear
what has stopped, find a customer by the last four digits, answer over another channel, and print waybills that a scanner reads."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import person


def first_run():
    person.find("push button", "Begin")
    person.press("Look round a sample shop", "radio button")
    person.press("Begin")
    person.has_text("This is the sample shop")


def hear_what_stopped():
    """Banner, rail and outage centre say the same number."""
    person.has_text("KakaoTalk has been stopped")
    banner = person.find("push button", lambda name: name.endswith(" people to contact")).get_name()
    number = re.match(r"\d+", banner).group()
    person.find("radio button", f"Outage {number}")
    person.press(banner)
    person.has_text(f"{number} people to contact now")


def find_customer(digits, name):
    person.focus_by("ctrl+f", "text", "Find")
    person.type_text(digits)
    person.find("list item", f"{name}, Customer")
    person.keys("Return")
    person.find("list item", person.beginning(f"{name}, "))
    person.find("filler", name)


def take_best_way(window, channel):
    """From the menu at the reply box, by the keyboard: the best way stands first and has the focus."""
    before = person.shown_windows(window)
    person.press(person.beginning("Reply over"))
    person.wait_for(lambda: person.shown_windows(window) - before, "the menu of ways")
    person.keys("Return")
    person.wait_for(lambda: person.shown_windows(window) == before, "the end of the menu")
    person.find("push button", f"Reply over {channel}")


def answer(words):
    """No phone is set up: the text is copied, and nothing is called sent before the owner says so."""
    person.write("Reply", words)
    person.find("text", "Reply")
    person.press("Copy the text")
    person.click(person.find("list item", ours(words, "Did you send it?")))
    person.keys("Return")  # the first act of the row: I sent it
    person.find("list item", ours(words, "Sent by hand"))


def ours(words, state):
    return lambda name: name.startswith(f"We, {words}") and state in name


def tick_orders(recipients):
    person.press("Orders", "radio button")
    person.find("table", "Orders")
    for recipient in recipients:
        ticked = len(person.all_of("table cell", "ticked"))
        recipient_cell = person.find("table cell", f"Recipient  {recipient}")
        tick = recipient_cell.get_parent().get_child_at_index(recipient_cell.get_index_in_parent() - 2)
        person.click(tick)
        person.wait_for(lambda: len(person.all_of("table cell", "ticked")) > ticked, f"the tick of {recipient}")


def save_labels(path):
    person.press("PDF")
    person.find("text", "File name:")
    person.write("File name:", str(path))
    person.press("Save")
    person.wait_for(lambda: path.exists() and path.stat().st_size > 0, "the PDF")


def scanned(path):
    """What a scanner reads from the printed labels."""
    subprocess.run(["pdftoppm", "-r", "200", "-png", path, path.with_suffix("")], check=True)
    pages = sorted(path.parent.glob(f"{path.stem}-*.png"))
    read = subprocess.run(["zbarimg", "--quiet", "--raw", *pages], capture_output=True, text=True, check=True)
    return set(read.stdout.split())


def numbers_of(program, folder):
    """The numbers that the shop has given out, as a script beside the window reads them."""
    ctl = pathlib.Path(program).with_name("ieumctl")
    answer = subprocess.run([ctl, "--data", folder, "--json", "waybill", "list"], capture_output=True, text=True, check=True)
    return {re.sub(r"\D", "", row["number"]) for row in json.loads(answer.stdout)["waybills"]}


def main(program):
    folder = pathlib.Path(tempfile.mkdtemp()) / "shop"
    sample = folder.with_name("shop-sample")  # the owner's own folder stays free
    window = subprocess.Popen([program, "--data", str(folder), "--lang", "en"])
    try:
        first_run()
        hear_what_stopped()
        find_customer("3391", "박서윤")
        take_best_way(window, "SMS")
        answer("카카오가 멈춰 문자로 드려요.")
        tick_orders(["윤가온", "임소율"])
        save_labels(folder.parent / "labels.pdf")
        labels = scanned(folder.parent / "labels.pdf")
        assert labels and labels == numbers_of(program, sample), f"{labels} are not the numbers of the waybills"
    finally:
        window.terminate()
        window.wait(20)


if __name__ == "__main__":
    main(sys.argv[1])
