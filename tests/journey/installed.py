"""The installed program on its first morning, in the owner's own home: look round the sample shop, bring in a file whose name is
Korean, find its customer, answer somebody over a channel that works, print the new order's waybill as a PDF that a scanner reads,
and find the window in Korean the next time.   usage: installed.py [IEUM]"""
import pathlib
import subprocess
import sys

import person
import sample_shop

RECIPIENT, DIGITS = "남궁하늘", "7716"
HEADERS = ("상품주문번호,주문번호,주문세부상태,결제일,발송기한,수취인명,수취인연락처1,구매자명,구매자연락처,구매자ID,우편번호,"
           "기본배송지,상세배송지,상품명,옵션정보,수량,최종 상품별 총 주문금액,배송메세지")
# Long due, so that it stands at the top of the orders.
ORDER = (f"20221016007716,2022101600771,발주확인,2022-10-13 08:05:13,2022-10-14,{RECIPIENT},010-0000-{DIGITS},{RECIPIENT},"
         f"010-0000-{DIGITS},dal{DIGITS},30101,세종특별자치시 한빛로 77,8동 702호,소이캔들 무화과 200g,,1,18000,")


def bring_in(path):
    path.write_text(f"{HEADERS}\r\n{ORDER}\r\n", encoding="utf-8-sig")
    person.press("Import", "radio button")
    person.press("Choose files")
    person.find("text", "File name:")
    person.write("File name:", str(path))
    person.press("Open")
    person.press(person.beginning("Bring 1 in"))
    person.has_text("1 brought in")


def find_buyer():
    """Who has only ordered so far has no conversation, but a card with the order on it."""
    person.focus_by("ctrl+f", "text", "Find")
    person.type_text(DIGITS)
    person.find("list item", f"{RECIPIENT}, Customer")
    person.keys("Return")
    person.find("filler", RECIPIENT)
    person.find("filler", person.beginning("소이캔들 무화과 200g"))


def first_morning(program, home):
    window = subprocess.Popen([program, "--lang", "en"])
    try:
        sample_shop.first_run()
        sample_shop.hear_what_stopped()
        bring_in(home / "스마트스토어 10월 16일 주문.csv")
        find_buyer()
        sample_shop.find_customer("3391", "박서윤")
        sample_shop.take_best_way(window, "SMS")
        sample_shop.answer("카카오가 멈춰 문자로 드려요.")
        sample_shop.tick_orders([RECIPIENT])
        sample_shop.save_labels(home / "송장.pdf")
    finally:
        window.terminate()
        window.wait(20)


def next_day_in_korean(program, sample):
    window = subprocess.Popen([program, "--data", str(sample)])
    try:
        person.find("radio button", person.beginning("주문"))
        person.press(person.beginning("설정"), "radio button")
        person.press(person.beginning("이음에 대해"), "radio button")
        person.has_text("Pretendard")
    finally:
        window.terminate()
        window.wait(20)


def main(program="/usr/bin/ieum"):
    home = pathlib.Path.home()
    sample = home / ".local/share/ieum-sample"
    first_morning(program, home)
    labels = sample_shop.scanned(home / "송장.pdf")
    given = sample_shop.numbers_of(program, sample)
    assert labels and labels <= given, f"{labels} are not among the numbers of the waybills, {given}"
    next_day_in_korean(program, sample)


if __name__ == "__main__":
    main(*sys.argv[1:])
