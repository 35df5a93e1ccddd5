"""A payment, and a webhook whose signature is checked: Python's own library alone.

Against Adyen the first two steps are the Customer Area's: an API key, and a webhook with its HMAC key.
"""

import base64
import hmac
import json
import os
import queue
import secrets
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SANDBOX = os.environ.get("ADYEN_BASE_URL", "http://127.0.0.1:4010")
TOKEN = os.environ.get("ADYEN_SANDBOX_TOKEN")
HMAC_KEY = secrets.token_hex(32)
MERCHANT = "AcmeGroup_Web"

events: "queue.Queue[dict]" = queue.Queue()


def post(path, body, headers):
    data = json.dumps(body).encode()
    request = urllib.request.Request(SANDBOX + path, data, {"Content-Type": "application/json", **headers})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def is_signed(item):
    """Adyen signs eight fields, in this order, with a key of hexadecimal digits."""
    amount = item.get("amount", {})
    fields = [item.get(name, "") for name in ("pspReference", "originalReference", "merchantAccountCode", "merchantReference")]
    signed = ":".join([*fields, str(amount.get("value", "")), amount.get("currency", ""), item["eventCode"], item["success"]])
    expected = base64.b64encode(hmac.digest(bytes.fromhex(HMAC_KEY), signed.encode(), "sha256")).decode()
    return hmac.compare_digest(expected, item.get("additionalData", {}).get("hmacSignature", ""))


class Webhooks(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        items = [each["NotificationRequestItem"] for each in body["notificationItems"]]
        accepted = all(map(is_signed, items))
        for item in items if accepted else []:
            events.put(item)
        self.send_response(200 if accepted else 401)
        self.end_headers()
        self.wfile.write(b"[accepted]" if accepted else b"")

    def log_message(self, *_):
        pass


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Webhooks)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    # A world of the sandbox for this run alone, whose webhooks come here.
    control = {"Authorization": f"Bearer {TOKEN}"} if TOKEN else {}
    webhook = {"url": f"http://127.0.0.1:{server.server_port}/webhooks", "hmacKey": HMAC_KEY}
    world = post(f"/_sandbox/worlds/python-{secrets.token_hex(4)}", {"seed": {"webhooks": [webhook]}}, control)
    api_key = world["seeded"]["credentials"][0]["apiKey"]

    payment = post(
        "/v72/payments",
        {
            "merchantAccount": MERCHANT,
            "reference": "order-1",
            "amount": {"currency": "EUR", "value": 1000},
            "returnUrl": "https://shop.example/return",
            "paymentMethod": {
                "type": "scheme",
                "encryptedCardNumber": "test_4111111111111111",
                "encryptedExpiryMonth": "test_03",
                "encryptedExpiryYear": "test_2030",
                "encryptedSecurityCode": "test_737",
            },
        },
        # The same key makes the same payment, however often it is sent.
        {"X-API-Key": api_key, "Idempotency-Key": secrets.token_hex(16)},
    )
    print("payment:", payment["resultCode"])

    event = events.get(timeout=20)
    paid = event["eventCode"] == "AUTHORISATION" and event["success"] == "true"
    print("webhook:", event["eventCode"], event["merchantReference"], "paid" if paid else "not paid")
    return 0 if paid and event["pspReference"] == payment["pspReference"] else 1


if __name__ == "__main__":
    sys.exit(main())
