<?php
$curl = curl_init("https://management-test.adyen.com/v3/me");
curl_setopt($curl, CURLOPT_HTTPHEADER, ["X-API-Key: " . getenv("ADYEN_API_KEY")]);
if (!curl_exec($curl)) exit(curl_error($curl));
