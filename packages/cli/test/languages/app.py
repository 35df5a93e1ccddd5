import os
import urllib.request

request = urllib.request.Request("https://management-test.adyen.com/v3/me", headers={"X-API-Key": os.environ["ADYEN_API_KEY"]})
print(urllib.request.urlopen(request, timeout=20).read().decode())
