"""The 127.5 hours of October 2022, lived through by the sample shop's people with `ieumctl`, a clock of their own, no network where
there was none, and a phone that fails as phones do. At the end nothing is lost, nobody was written to twice, every paid order has
its label, everybody who could be reached was, and a separate script finds the same figures as the report.
   usage: rehearsal.py IEUMCTL SAMPLE-SHOP"""
import datetime as dt
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import recompute_report
from fake_phone import PASSWORD, USER, FakePhone

HALF_HOUR = dt.timedelta(minutes=30)
STOP, END = "2022-10-15T15:30:00+09:00", "2022-10-20T23:00:00+09:00"
NAMES = {  # as the platforms call the files; a chat's name tells its room
    "kakaotalk-01": "구름이", "kakaotalk-02": "조아라", "kakaotalk-03": "홍지민", "kakaotalk-04": "강나래", "kakaotalk-05": "백서현",
    "kakaotalk-06": "한지우", "kakaotalk-07": "네일_원데이클래스", "kakaotalk-08": "서다은", "kakaotalk-09": "박서윤", "kakaotalk-10": "김하늘"}


class Shop:
    def __init__(self, program, folder):
        self.program = program
        self.now = "2022-08-19T10:00:00+09:00"
        os.environ.update(IEUM_DATA=str(folder / "shop"), IEUM_PASSPHRASE="달빛 열두 밤", PHONE_PASSWORD=PASSWORD, IEUM_LANGUAGE="ko")

    def run(self, *words, expect=(0,), before=()):
        run = subprocess.run([self.program, "--json", "--now", self.now, *before, *map(str, words)], capture_output=True, text=True)
        assert run.returncode in expect, f"{words} at {self.now}: exit {run.returncode}\n{run.stdout}\n{run.stderr}"
        return json.loads(run.stdout)

    def cut_off(self, *words, after):
        """The power goes `after` so many seconds."""
        run = subprocess.Popen([self.program, "--json", "--now", self.now, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        run.kill()
        run.wait()

    def offline(self, *words, expect=(0,)):
        return self.run(*words, expect=expect, before=("--offline",))


def named_files(sample, folder):
    """The sample's files under the names that the platforms give them."""
    folder.mkdir()
    for file in sorted(pathlib.Path(sample).iterdir()):
        name = f"KakaoTalk_20221015_1514_09_001_{NAMES[file.stem]}.txt" if file.stem in NAMES else file.name
        if file.stem not in ("bookings", "sample_shop"):
            shutil.copy(file, folder / name)
    return sorted(folder.iterdir())


def eight_good_weeks(shop):
    """What the shop sold on the Saturdays and Tuesdays before, entered as it came."""
    first = dt.date(2022, 8, 20)
    for week in range(8):
        for day, hour, won in ((0, 16, 48000 + 3000 * (week % 3)), (3, 11, 64000 - 5000 * (week % 2))):
            date = first + dt.timedelta(days=7 * week + day)
            shop.now = f"{date}T{hour}:00:00+09:00"
            order = shop.offline("orders", "add", "--name", "손님", "--phone", f"010-0000-9{week}{day}0", "--postcode", "30101",
                                 "--address", "세종특별자치시 한빛로 40, 2동 1203호", "--item", "캔들 3종 세트", "--amount", won)
            shop.offline("orders", "ship", order["order_no"])


def open_the_shop(shop, files, phone):
    shop.offline("shop", "init", "--name", "달빛공방", "--open", "10:00-20:00")
    shop.offline("shop", "set", "--phone", "010-0000-0020", "--address", "세종특별자치시 한빛로 3, 1층", "--postcode", "30101")
    shop.offline("courier", "set", "cj", "--contract", "12345678", "--fare", "credit")
    shop.offline("band", "add", "--courier", "cj", "--from", "600000002144", "--to", "600000006252")
    eight_good_weeks(shop)
    shop.now = "2022-10-15T15:20:00+09:00"
    shop.run("channel", "set", "sms", "smsgate", "--url", phone.url, "--user", USER, "--password-env", "PHONE_PASSWORD")
    report = shop.offline("import", *files, "--me", "달빛공방", expect=(0, 1))
    for file in report["files"]:
        assert file["read"] > 0 and not file["rejected"], file
    for tie in shop.offline("customer", "suggest")["suggestions"]:
        # A tie before this one may have made both one already.
        shop.offline("customer", "merge", tie["kept"], tie["absorbed"], expect=(0, 2, 3, 5))


def book(shop):
    """Five appointments within the stop, of people with a number."""
    for day, hour, name, number in ((16, 11, "강나래", "010-0000-5561"), (16, 14, "백서현", "010-0000-6180"), (17, 15, "조아라", "010-0000-2258"),
                                    (18, 11, "홍지민", "010-0000-2947"), (20, 17, "유하람", "010-0000-7786")):
        shop.offline("book", "add", "--at", f"2022-10-{day}T{hour}:00", "--minutes", 90, "--service", "젤네일", "--name", name, "--phone", number,
                     expect=(0, 5))


def later(shop, span):
    return (recompute_report.time(shop.now) + span).isoformat()


def send(shop):
    """Ieum runs every half minute; here every half hour, twice with the power going, until nothing waits."""
    for power in (0.06, 0.12):
        shop.now = later(shop, HALF_HOUR)
        shop.cut_off("outbox", "run", after=power)
    for _ in range(14):
        shop.now = later(shop, HALF_HOUR)
        shop.run("outbox", "run", expect=(0, 1, 7))
        if not any(row["state"] in ("queued", "sending", "unknown") for row in shop.offline("outbox", "list")["messages"]):
            return


def live_through(shop, phone):
    shop.now = STOP
    outage = shop.offline("channel", "down", "kakao", "--why", "데이터센터 화재")["outage"]
    labels = pathlib.Path(os.environ["IEUM_DATA"]).with_name("labels.pdf")
    reached = set()
    for day, hour in ((15, 16), (16, 9), (17, 9), (18, 9), (19, 9), (20, 9)):
        shop.now = f"2022-10-{day}T{hour:02}:00:00+09:00"
        people = shop.offline("affected", "--channel", "kakao")["rows"]
        can_be_reached = {row["customer"] for row in people if row["best"]}
        shop.offline("switch", "--from", "kakao", expect=(0, 1))
        again = shop.offline("switch", "--from", "kakao", expect=(0, 1))
        assert again["queued"] == 0, f"the second switch queued {again['queued']} once more"
        send(shop)
        reached |= can_be_reached
        if day == 15:
            printed = shop.offline("waybill", "print", "--courier", "cj", "--pending", "--pdf", labels, expect=(0, 1))
            assert printed["labels"], "no label without a network"
    phone.behave()
    shop.now = "2022-10-20T22:00:00+09:00"
    for _ in range(6):
        shop.run("outbox", "run", expect=(0, 1, 7))
        shop.now = later(shop, HALF_HOUR / 4)
    shop.now = END
    shop.offline("channel", "up", "kakao")
    return outage, reached


def nobody_twice(shop, phone, reached):
    rows = shop.offline("outbox", "list")["messages"]
    by_phone = [row for row in rows if row["channel"] == "sms"]
    waiting = [row for row in by_phone if row["state"] not in ("accepted", "delivered")]
    assert not waiting, f"not gone by the end: {waiting}"
    assert len(phone.taken) == len(by_phone), f"{len(by_phone)} texts, and the phone took {len(phone.taken)}"
    assert len(set(phone.taken.values())) == len(phone.taken), "somebody got the same words twice"
    written = {row["customer"] for row in rows}
    assert reached <= written, f"never written to: {reached - written}"
    assert phone.posts > len(phone.taken), "the phone never failed: that was no rehearsal"


def held_back(folder):
    """What Kakao kept to itself: a customer who asked by text meanwhile, and a new one."""
    for room, said in (("구름이", "차분한 향으로 하나 골라 주시면 주문할게요"), ("새하늘", "원데이클래스 다음 달에도 있나요?")):
        (folder / f"KakaoTalk_20221021_1000_00_001_{room}.txt").write_text(
            f"{room} 님과 카카오톡 대화\n저장한 날짜 : 2022-10-21 10:00:00\n\n--------------- 2022년 10월 16일 일요일 ---------------\n"
            f"[{room}] [오전 11:0{len(room)}] {said}\n", encoding="utf-8")
    # The market's sheet again, with what two buyers had left out.
    sheet = (folder / "kakao-gift.csv").read_text(encoding="utf-8")
    sheet = sheet.replace("하윤슬,,30106", "하윤슬,010-0000-3318,30106").replace(
        "윤가온,010-0000-6637,,,", '윤가온,010-0000-6637,30102,"세종특별자치시 은하길 61, 405호",')
    (folder / "kakao-gift-2.csv").write_text(sheet, encoding="utf-8")
    return [*sorted(folder.glob("KakaoTalk_20221021*")), folder / "kakao-gift-2.csv"]


def nothing_lost(shop, files, late):
    before = shop.offline("stats")
    report = shop.offline("import", *late, "--me", "달빛공방", expect=(0, 1))
    added = sum(file["added"] for file in report["files"] if file["kind"] == "messages")
    assert added == 2, report
    after = shop.offline("stats")
    assert after["messages"] == before["messages"] + 2, (before, after)
    again = shop.offline("import", *files, *late, "--me", "달빛공방", expect=(0, 1))
    for file in again["files"]:
        assert file["added"] == 0, f"entered twice: {file}"
    assert shop.offline("stats") == after
    texts = {row["text"] for row in shop.offline("search", "차분한 향으로", "--limit", 0)["hits"]}
    assert len(texts) == 1, texts


def every_paid_order_is_labelled(shop):
    labels = pathlib.Path(os.environ["IEUM_DATA"]).with_name("labels-2.pdf")
    shop.offline("waybill", "print", "--courier", "cj", "--pending", "--pdf", labels, expect=(0, 1))
    left = [row for row in shop.offline("orders", "list", "--state", "pending")["orders"] if row["payment"] == "paid"]
    # Whoever left out his flat's number is asked; everything else has its number.
    assert all(row["problems"] for row in left), left
    assert len(left) <= 1, left
    numbers = [row["number"] for row in shop.offline("waybill", "list", "--limit", 0)["waybills"]]
    assert len(numbers) == len(set(numbers)) and numbers


def reconciled(shop):
    found = shop.offline("reconcile")
    late = [pair["late_row"]["name"] for pair in found["pairs"]] + [row["name"] for row in found["new"]]
    assert {"구름이", "새하늘"} <= set(late), found
    for row in found["new"]:
        shop.offline("reconcile", "new", row["key"])
    for pair in shop.offline("reconcile")["pairs"]:
        shop.offline("reconcile", "confirm", pair["late_row"]["key"])
    rest = shop.offline("reconcile")
    assert not rest["pairs"] and not rest["new"], rest


def main(program, sample):
    folder = pathlib.Path(tempfile.mkdtemp())
    phone = FakePhone({"refuse": 0.2, "lose-answer": 0.2, "take-then-500": 0.1, "500": 0.1, "garbage": 0.05})
    try:
        shop = Shop(program, folder)
        files = named_files(sample, folder / "files")
        open_the_shop(shop, files, phone)
        book(shop)
        outage, reached = live_through(shop, phone)
        nobody_twice(shop, phone, reached)
        shop.now = "2022-10-21T10:00:00+09:00"
        nothing_lost(shop, files, held_back(folder / "files"))
        every_paid_order_is_labelled(shop)
        reconciled(shop)
        differences = recompute_report.differences(program, outage)
        assert not differences, differences
        assert shop.offline("check")["ok"] is True
        labels = len(shop.offline("waybill", "list", "--limit", 0)["waybills"])
        print(f"{len(reached)} people reached; {len(phone.taken)} texts in {phone.posts} tries; {labels} labels; the report's figures agree")
    finally:
        phone.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
