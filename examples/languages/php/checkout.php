<?php
// A payment, and a webhook whose signature is checked: PHP and its curl extension alone.
// Against Adyen the world's part is the Customer Area's: an API key, and a webhook with its HMAC key.

declare(strict_types=1);

const MERCHANT = 'AcmeGroup_Web';

$sandbox = getenv('ADYEN_BASE_URL') ?: 'http://127.0.0.1:4010';
$token = getenv('ADYEN_SANDBOX_TOKEN');
$hmacKey = bin2hex(random_bytes(32));

function post(string $url, array $body, array $headers): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => json_encode($body),
        CURLOPT_HTTPHEADER => ['Content-Type: application/json', ...$headers],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 20,
    ]);
    $answer = curl_exec($curl);
    if ($answer === false) throw new RuntimeException(curl_error($curl));
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($status >= 300) throw new RuntimeException("$url answered $status: $answer");
    return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
}

/** Adyen signs eight fields, in this order, with a key of hexadecimal digits. */
function isSigned(array $item, string $hmacKey): bool
{
    $signed = implode(':', [
        $item['pspReference'] ?? '', $item['originalReference'] ?? '',
        $item['merchantAccountCode'] ?? '', $item['merchantReference'] ?? '',
        $item['amount']['value'] ?? '', $item['amount']['currency'] ?? '',
        $item['eventCode'], $item['success'],
    ]);
    $expected = base64_encode(hash_hmac('sha256', $signed, hex2bin($hmacKey), true));
    return hash_equals($expected, $item['additionalData']['hmacSignature'] ?? '');
}

/** Takes one webhook, as a web server would hand it to a script of yours. */
function receive($server, string $hmacKey): array
{
    $connection = stream_socket_accept($server, 20) ?: throw new RuntimeException('No webhook came.');
    stream_set_timeout($connection, 20);
    $length = 0;
    while (($line = trim((string) fgets($connection))) !== '')
        if (stripos($line, 'content-length:') === 0) $length = (int) substr($line, 15);
    $body = json_decode((string) stream_get_contents($connection, $length), true, flags: JSON_THROW_ON_ERROR);
    $item = $body['notificationItems'][0]['NotificationRequestItem'];
    $accepted = isSigned($item, $hmacKey);
    fwrite($connection, $accepted ? "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[accepted]" : "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    fclose($connection);
    if (!$accepted) throw new RuntimeException('A webhook was not signed with our key.');
    return $item;
}

$server = stream_socket_server('tcp://127.0.0.1:0');
$address = 'http://' . stream_socket_get_name($server, false);

// A world of the sandbox for this run alone, whose webhooks come here.
$world = post(
    "$sandbox/_sandbox/worlds/php-" . bin2hex(random_bytes(4)),
    ['seed' => ['webhooks' => [['url' => $address, 'hmacKey' => $hmacKey]]]],
    $token ? ["Authorization: Bearer $token"] : [],
);
$apiKey = $world['seeded']['credentials'][0]['apiKey'];

$payment = post(
    "$sandbox/v72/payments",
    [
        'merchantAccount' => MERCHANT,
        'reference' => 'order-1',
        'amount' => ['currency' => 'EUR', 'value' => 1000],
        'returnUrl' => 'https://shop.example/return',
        'paymentMethod' => [
            'type' => 'scheme',
            'encryptedCardNumber' => 'test_4111111111111111',
            'encryptedExpiryMonth' => 'test_03',
            'encryptedExpiryYear' => 'test_2030',
            'encryptedSecurityCode' => 'test_737',
        ],
    ],
    // The same key makes the same payment, however often it is sent.
    ["X-API-Key: $apiKey", 'Idempotency-Key: ' . bin2hex(random_bytes(16))],
);
echo "payment: {$payment['resultCode']}\n";

$event = receive($server, $hmacKey);
$paid = $event['eventCode'] === 'AUTHORISATION' && $event['success'] === 'true';
echo "webhook: {$event['eventCode']} {$event['merchantReference']} ", $paid ? 'paid' : 'not paid', "\n";
exit($paid && $event['pspReference'] === $payment['pspReference'] ? 0 : 1);
