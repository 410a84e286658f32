"""A phone with the SMSGate app's local server that fails as phones do; what it took is what arrived at people's hands."""
import base64
import http.server
import json
import random
import socket
import threading

USER, PASSWORD = "sms", "k3yk3yk3"


class FakePhone:
    """`faults`: how likely each of them is at every text: "refuse" "lose-answer" "take-then-500" "500" "garbage"."""

    def __init__(self, faults, seed=20221015):
        self.taken = {}  # id -> (number, text); an id is taken once, like the app does
        self.posts = 0
        self.faults = dict(faults)
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def behave(self):
        self.faults = {}

    def close(self):
        self._server.shutdown()

    def fault(self):
        draw = self._random.random()
        for name, share in self.faults.items():
            if draw < share:
                return name
            draw -= share
        return ""

    def take(self, message):
        """Says whether it is new to the phone."""
        is_new = message["id"] not in self.taken
        self.taken.setdefault(message["id"], (message["phoneNumbers"][0], message["textMessage"]["text"]))
        return is_new

    def _handler(phone):  # noqa: N805 - the handler's own self is another one
        login = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self, status, body, kind="application/json"):
                data = body.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def hang_up(self):
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)

            def is_ours(self):
                return self.headers.get("Authorization") == login

            def do_POST(self):
                message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if not self.is_ours():
                    return self.answer(401, "{}")
                with phone._lock:
                    phone.posts += 1
                    fault = phone.fault()
                    if fault == "refuse":
                        return self.hang_up()
                    if fault == "500":
                        return self.answer(500, '{"message":"oops"}')
                    if fault == "garbage":
                        return self.answer(200, "<html>Wi-Fi login</html>", "text/html")
                    is_new = phone.take(message)
                if fault == "lose-answer":
                    return self.hang_up()
                if fault == "take-then-500":
                    return self.answer(500, '{"message":"oops"}')
                return self.answer(202 if is_new else 409, json.dumps(state_of(message["id"], message["phoneNumbers"][0])))

            def do_GET(self):
                known = phone.taken.get(self.path.rsplit("/", 1)[-1].split("?")[0])
                if not self.is_ours() or not known:
                    return self.answer(404, '{"message":"Not found"}')
                return self.answer(200, json.dumps(state_of(self.path.rsplit("/", 1)[-1], known[0])))

        return Handler


def state_of(identity, number):
    return {"id": identity, "deviceId": "device-1", "state": "Pending", "isHashed": False, "isEncrypted": False,
            "recipients": [{"phoneNumber": number, "state": "Pending"}], "states": {}}
